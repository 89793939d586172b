import type { Column, ColumnType, Register } from './register.ts';

/**
 * What the file of a register for programs keeps to, as a JSON Schema (draft 2020-12).
 *
 * @param id absolute address of the schema itself
 */
export function registerSchema({ title, columns }: Register, id: string): string {
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    type: 'object',
    required: ['title', 'page', 'terms', 'day', 'fields', 'rows'],
    additionalProperties: false,
    properties: {
      title: { type: 'string', description: 'Название набора' },
      page: { type: 'string', format: 'uri', description: 'Страница, где то же самое для людей' },
      terms: { type: 'string', format: 'uri', description: 'На каких условиях можно брать' },
      day: { type: 'string', format: 'date', description: 'День, в который сделан файл' },
      fields: {
        type: 'object',
        description: 'Название каждого поля по-русски',
        additionalProperties: { type: 'string' },
      },
      rows: { type: 'array', items: rowOf(columns) },
    },
  });
}

function rowOf(columns: readonly Column[]) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      columns.map(({ key, label, type = 'text' }) => [key, { ...TYPES[type], description: label }]),
    ),
  };
}

const TYPES: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  count: { anyOf: [{ type: 'integer', minimum: 0 }, { const: 'скрыто' }] },
  flag: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
  day: { type: 'string', format: 'date' },
};
