import type { Count, PublishedCount } from '../../../src/figures/count.ts';

/** What a reader of the publication asks: could the number in this place be as large as this? */
export interface Guess {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * Looks for another table that would be published as the very same one and has the guessed number in its place.
 *
 * Knows nothing of how numbers were chosen to be hidden: it tries numbers near the true ones, those of a row and
 * column one by one, and compares the sums with the published totals. Finding a table proves the number safe.
 */
export function couldBe(counts: readonly (readonly Count[])[], published: PublishedCount[][], guess: Guess) {
  const columns = counts[0]?.length ?? 0;
  const places = counts.flatMap((row, at) => row.map((_, column) => ({ row: at, column })));
  const tried: Count[][] = counts.map((row) => [...row]);

  const fits = (place: number): boolean => {
    const { row, column } = places[place] ?? { row: counts.length, column: 0 };
    if (column === 0 && row > 0 && !agrees(rowTotal(row - 1), row - 1, columns)) return false;
    if (row === counts.length) return totalsAgree();
    for (const value of candidates(row, column)) {
      replace(row, column, value);
      if (fits(place + 1)) return true;
    }
    return false;
  };
  const candidates = (row: number, column: number): Count[] => {
    const value = counts[row]?.[column];
    if (published[row]?.[column] !== 'hidden' || value === undefined) return [value];
    if (row === guess.row && column === guess.column) return [guess.value];
    return [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => value + step).filter((near) => near >= 1);
  };
  const replace = (row: number, column: number, value: Count) => tried[row]?.splice(column, 1, value);
  const rowTotal = (row: number) => sum(tried[row] ?? []);
  const columnTotal = (column: number) => sum(tried.map((row) => row[column]));
  const totalsAgree = () =>
    Array.from({ length: columns }, (_, column) => column).every((column) =>
      agrees(columnTotal(column), counts.length, column),
    ) && agrees(sum(tried.flat()), counts.length, columns);
  const agrees = (value: number, row: number, column: number): boolean => {
    if (row === guess.row && column === guess.column) return value >= guess.value;
    const shown = published[row]?.[column] ?? 0;
    return shown === 'hidden' || shown === value;
  };
  return fits(0);
}

function sum(counts: readonly Count[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
