import type { Column, ColumnType, Register } from './register.ts';
import type { Origin } from './register-json.ts';

/**
 * What programs are told of a register's table: its separator, its columns and what their cells hold.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function registerCsvw({ stem, title, columns }: Register, { page, terms, day }: Origin): string {
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ru' }],
    url: `${stem.split('/').at(-1)}.csv`,
    'dc:title': title,
    'dc:source': { '@id': page },
    'dc:license': { '@id': terms },
    'dc:modified': { '@value': day, '@type': 'xsd:date' },
    dialect: { delimiter: ';', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: { columns: columns.map(columnOf) },
  });
}

function columnOf({ key, label, type = 'text' }: Column) {
  return { name: key, titles: label, ...CELLS[type] };
}

/** A hidden number is one that nobody gives. The parts of a list may hold commas, so programs take it for text. */
const CELLS: Readonly<Record<ColumnType, object>> = {
  text: { datatype: 'string' },
  number: { datatype: 'number' },
  count: { datatype: 'nonNegativeInteger', null: ['', 'скрыто'] },
  flag: { datatype: { base: 'boolean', format: 'да|нет' } },
  list: { datatype: 'string' },
  day: { datatype: { base: 'date', format: 'yyyy-MM-dd' } },
};
