import type { Count } from './count.ts';

/** A number that can be hidden: not a zero, which says nothing of anybody. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly isTotal: boolean;
  /** With this sign on its number, every row and every column of a table with totals sums to zero. */
  readonly sign: 1 | -1;
  /** What hiding it takes from readers: people in a cell; any total weighs more than all the cells. */
  readonly loss: number;
}

/** The cells of a table whose last row and last column are totals. */
export function toCells(table: readonly (readonly Count[])[]): Cell[] {
  const lastRow = table.length - 1;
  const lastColumn = (table[0]?.length ?? 0) - 1;
  const all = table[lastRow]?.[lastColumn] ?? 0;
  return table.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (!value) return [];
      const weight = (row === lastRow ? 2 : 0) + (column === lastColumn ? 1 : 0);
      const sign = weight === 1 || weight === 2 ? -1 : 1;
      return [{ row, column, value, isTotal: weight > 0, sign, loss: value + weight * all }];
    }),
  );
}
