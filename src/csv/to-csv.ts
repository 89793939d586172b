import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | undefined;

/** A table as Russian Excel opens it: UTF-8 with a mark, semicolons, and no cell that would run as a formula. */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    {
      bom: true,
      delimiter: ';',
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}
