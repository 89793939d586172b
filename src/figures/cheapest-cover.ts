import type { Cell } from './cells.ts';

interface Cover {
  readonly cells: readonly Cell[];
  readonly hidden: ReadonlySet<Cell>;
}

/**
 * The cheapest cells to hide with `cell` so that it could be `change` more with all published sums still true.
 *
 * A change of one cell is made up for along a closed way over cells, by turns in a column and in a row; the
 * cheapest such way is a shortest path (Dijkstra) over rows and columns. No cell on it may fall below 1, because
 * readers know that zeros are never hidden. There is always a way: over the totals of the cell's own row and column.
 */
export function cheapestCover(cell: Cell, change: number, { cells, hidden }: Cover): readonly Cell[] {
  const goal = rowOf(cell);
  const ways = new Map<string, Way>([[columnOf(cell), { loss: 0, cells: [] }]]);
  for (let [place, way] = nearest(ways); place !== goal; [place, way] = nearest(ways)) {
    ways.set(place, { ...way, isDone: true });
    for (const next of cells) {
      const target = placeBeyond(next, place);
      const turn = (target === rowOf(next) ? -change : change) * cell.sign * next.sign;
      if (next === cell || target === undefined || next.value + turn < 1) continue;
      const loss = way.loss + (hidden.has(next) ? 0 : next.loss);
      if (loss < (ways.get(target)?.loss ?? Number.POSITIVE_INFINITY))
        ways.set(target, { loss, cells: [...way.cells, next] });
    }
  }
  return ways.get(goal)?.cells ?? [];
}

interface Way {
  readonly loss: number;
  readonly cells: readonly Cell[];
  readonly isDone?: boolean;
}

function nearest(ways: ReadonlyMap<string, Way>): [place: string, way: Way] {
  const open = [...ways].filter(([, { isDone }]) => !isDone).sort(([, a], [, b]) => a.loss - b.loss);
  const [first] = open;
  if (!first) throw new Error('A number of a table stands outside its totals');
  return first;
}

/** From a cell's row to its column, and the other way round. */
function placeBeyond(cell: Cell, place: string): string | undefined {
  if (place === rowOf(cell)) return columnOf(cell);
  return place === columnOf(cell) ? rowOf(cell) : undefined;
}

function rowOf({ row }: Cell): string {
  return `row ${row}`;
}

function columnOf({ column }: Cell): string {
  return `column ${column}`;
}
