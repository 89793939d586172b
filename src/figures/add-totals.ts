import type { Count } from './count.ts';

/** The table with its sums: the last row and the last column hold the totals. */
export function addTotals(counts: readonly (readonly Count[])[]): Count[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const columns = rows[0]?.map((_, column) => sum(rows.map((row) => row[column])));
  return columns ? [...rows, columns] : [];
}

function sum(counts: readonly Count[]): Count {
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 ? known.reduce((total, count) => total + count, 0) : undefined;
}
