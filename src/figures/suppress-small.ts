import { addTotals } from './add-totals.ts';
import { type Cell, toCells } from './cells.ts';
import { cheapestCover } from './cheapest-cover.ts';
import type { Count, PublishedCount } from './count.ts';

/**
 * The table with its totals, safe to publish: numbers from 1 to `threshold - 1` are hidden together with
 * what would reveal them. From all that stays, each hidden number of a row and column could still be any
 * from 1 to `threshold`, and each hidden total could be `threshold` or more.
 *
 * @param counts rows of equal length
 * @returns the same rows with one more column and one more row, the totals
 */
export function suppressSmall(counts: readonly (readonly Count[])[], threshold: number): PublishedCount[][] {
  const table = addTotals(counts);
  const cells = toCells(table);
  const small = cells.filter(({ value }) => value < threshold);
  const hidden = new Set(small);
  // What is hidden for one number only widens what is possible for another, so one round is enough.
  for (const cell of small)
    for (const change of neededChanges(cell, threshold))
      for (const cover of cheapestCover(cell, change, { cells, hidden })) hidden.add(cover);
  return withoutHidden(table, hidden);
}

/** How far a number must be able to move, up and down, for its size to stay unknown. */
function neededChanges({ value, isTotal }: Cell, threshold: number): number[] {
  const up = threshold - value;
  const down = 1 - value;
  return isTotal || down === 0 ? [up] : [up, down];
}

function withoutHidden(table: readonly (readonly Count[])[], hidden: ReadonlySet<Cell>): PublishedCount[][] {
  const published: PublishedCount[][] = table.map((row) => [...row]);
  for (const { row, column } of hidden) published[row]?.splice(column, 1, 'hidden');
  return published;
}
