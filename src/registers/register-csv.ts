import { type CsvCell, toCsv } from '../csv/to-csv.ts';
import type { Register, RegisterValue } from './register.ts';

/** A register as a table that Russian Excel opens. */
export function registerCsv({ columns, rows }: Register): string {
  return toCsv(
    columns.map(({ label }) => label),
    rows.map((row) => row.map(toCell)),
  );
}

function toCell(value: RegisterValue): CsvCell {
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'object') return value.join(', ');
  return value;
}
