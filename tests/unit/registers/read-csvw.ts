import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/**
 * Reads a table as «Model for Tabular Data and Metadata on the Web» says, by its metadata alone; of the datatypes those
 * that the site uses.
 *
 * @throws Error for a column that is not the one told, and for a cell that its datatype refuses
 * @see https://www.w3.org/TR/tabular-data-model/#parsing-cells
 */
export function readCsvw(csv: string, metadata: unknown): Record<string, unknown>[] {
  const { dialect, tableSchema } = METADATA.parse(metadata);
  const [heads = [], ...rows]: string[][] = parse(csv, {
    bom: true,
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineTerminators,
  });
  const { columns } = tableSchema;
  if (heads.join() !== columns.map(({ titles }) => titles).join()) throw new Error(`other columns: ${heads}`);
  if (new Set(columns.map(({ name }) => name)).size < columns.length) throw new Error('a name comes twice');
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column.name, readCell(row[at] ?? '', column)])),
  );
}

const DATATYPE = z.union([
  z.literal(['string', 'number', 'nonNegativeInteger']),
  z.strictObject({ base: z.literal('boolean'), format: z.string().regex(/^[^|]+\|[^|]+$/) }),
  z.strictObject({ base: z.literal('date'), format: z.literal('yyyy-MM-dd') }),
]);
const COLUMN = z.strictObject({
  // A name is a variable of URI templates (RFC 6570).
  name: z.string().regex(/^[A-Za-z0-9]\w*$/),
  titles: z.string().min(1),
  datatype: DATATYPE,
  null: z.array(z.string()).default(['']),
});
const LINK = z.strictObject({ '@id': z.url() });
const METADATA = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('ru') }),
  ]),
  url: z.string().regex(/^[a-z-]+\.csv$/),
  'dc:title': z.string().min(1),
  'dc:source': LINK,
  'dc:license': LINK,
  'dc:modified': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
  dialect: z.strictObject({
    delimiter: z.string().length(1),
    encoding: z.literal('utf-8'),
    header: z.literal(true),
    lineTerminators: z.array(z.string()),
  }),
  tableSchema: z.strictObject({ columns: z.array(COLUMN).min(1) }),
});

function readCell(cell: string, { name, datatype, null: nothing }: z.infer<typeof COLUMN>): unknown {
  if (nothing.includes(cell)) return null;
  const value = readValue(cell, datatype);
  if (value === undefined) throw new Error(`${name}: «${cell}» is no ${JSON.stringify(datatype)}`);
  return value;
}

function readValue(cell: string, datatype: z.infer<typeof DATATYPE>): unknown {
  if (datatype === 'string') return cell;
  if (datatype === 'number') return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
  if (datatype === 'nonNegativeInteger') return /^\d+$/.test(cell) ? Number(cell) : undefined;
  if (datatype.base === 'date') return z.iso.date().safeParse(cell).success ? new Date(cell) : undefined;
  const [yes, no] = datatype.format.split('|');
  if (cell === yes) return true;
  return cell === no ? false : undefined;
}
