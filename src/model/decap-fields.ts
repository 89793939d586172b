import type { FieldSchema } from './json-schema.ts';
import { limitWords, sentences } from './limit-words.ts';

export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly [option: string]: unknown;
}

/** Metadata that Decap's widgets read as they are. */
const WIDGET_OPTIONS = [
  'default',
  'collapsed',
  'summary',
  'format',
  'time_format',
  'collection',
  'value_field',
  'display_fields',
  'search_fields',
] as const;

/**
 * Decap's fields for an object of JSON Schema.
 *
 * Lengths, ranges and patterns stay out: an inline error in a folded group makes Decap's save button
 * silently do nothing, so the hint names them and the check before saving speaks for all of them.
 *
 * @param mayBeEmpty whether the whole group may be left empty; then Decap must not demand its fields
 */
export function decapFields(object: FieldSchema, mayBeEmpty = false): DecapField[] {
  return Object.entries(object.properties ?? {}).map(([name, field]) => {
    const isRequired = object.required?.includes(name) ?? false;
    return {
      name,
      label: field.label ?? name,
      ...widgetOf(field, !isRequired),
      ...pick(field),
      required: isRequired && !mayBeEmpty,
    };
  });
}

function widgetOf(field: FieldSchema, isOptional: boolean): Record<string, unknown> & { widget: string } {
  if (field.widget) return { widget: field.widget, ...(field.widget === 'image' && { choose_url: false }) };
  if (field.enum) return { widget: 'select', options: field.enum.map((value) => optionOf(field, value)) };
  switch (field.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
      return { widget: 'number', value_type: 'int' };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'object':
      if (!field.properties) throw new Error('The editor has no field for a record of free names');
      return { widget: 'object', fields: decapFields(field, isOptional) };
    case 'array':
      return listOf(field, field.items ?? {});
    case 'string':
      return { widget: 'string' };
    default:
      throw new Error(`The editor has no field for this part of the model: ${JSON.stringify(field)}`);
  }
}

function listOf(list: FieldSchema, item: FieldSchema) {
  const words = {
    ...(list.singular && { label_singular: list.singular }),
    ...(list.manyPictures && { many_pictures: list.manyPictures }),
  };
  if (item.widget === 'relation') return { ...pick(item), ...words, widget: 'relation', multiple: true };
  if (item.enum) return { ...words, ...widgetOf(item, false), multiple: true };
  if (item.type === 'object') return { ...words, widget: 'list', fields: decapFields(item) };
  const { hint: _saidAboveTheList, ...options } = pick(item);
  const field = { name: 'item', label: 'Строка', ...widgetOf(item, false), ...options };
  // A folded item of one line would hide all it has to show.
  return { ...words, widget: 'list', collapsed: false, minimize_collapsed: false, field };
}

function optionOf(field: FieldSchema, value: string) {
  return { label: field.optionLabels?.[value] ?? value, value };
}

function pick(field: FieldSchema): Record<string, unknown> {
  const options = WIDGET_OPTIONS.filter((key) => field[key] !== undefined).map((key) => [key, field[key]]);
  const hint = sentences(field.hint, limitWords(field));
  return { ...Object.fromEntries(options), ...(hint !== undefined && { hint }) };
}
