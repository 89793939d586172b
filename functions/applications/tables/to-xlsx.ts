import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { sheetNames } from './sheet-names.ts';
import type { Table } from './table.ts';

/** In characters. */
const NARROWEST = 10;
const WIDEST = 50;

/**
 * Tables as an Excel file, a sheet each. Every cell is text and formatted as text, so that nothing becomes a formula,
 * a number or a date, not even when somebody edits the cell.
 */
export function toXlsx(tables: readonly Table[]): Promise<Buffer> {
  const names = sheetNames(tables.map(({ title }) => title));
  const sheets = tables.map(({ columns, rows }, index) => ({
    sheet: names[index] ?? '',
    data: [columns.map(heading), ...rows.map((row) => row.map(cell))],
    columns: columns.map((name, column) => ({
      width: widthOf([name, ...rows.map((row) => row[column] ?? '')]),
    })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}

function heading(name: string): Cell {
  return { ...text(name), fontWeight: 'bold' };
}

function cell(value: string): Cell {
  return value === '' ? null : text(value);
}

function text(value: string) {
  return {
    value: asItStands(value),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
  } as const;
}

/** Excel reads `_x0041_` in a cell as the letter A; with the hyphen written so it reads what was written. */
function asItStands(value: string): string {
  return value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function widthOf(values: readonly string[]): number {
  const longest = values
    .flatMap((value) => value.split('\n'))
    .reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
