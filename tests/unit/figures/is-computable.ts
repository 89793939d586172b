import type { PublishedCount } from '../../../src/figures/count.ts';

/**
 * Whether a hidden number follows from the published ones: whether the equations «a row and a column sum to
 * their total», with the visible numbers put in, have it in common (Gaussian elimination; the unknowns are the
 * hidden numbers, and only their coefficients matter).
 */
export function isComputable(
  published: readonly (readonly PublishedCount[])[],
  place: { readonly row: number; readonly column: number },
): boolean {
  const hidden = published.flatMap((row, at) =>
    row.flatMap((count, column) => (count === 'hidden' ? [{ row: at, column }] : [])),
  );
  const lastRow = published.length - 1;
  const lastColumn = (published[0]?.length ?? 0) - 1;
  const sign = ({ row, column }: { row: number; column: number }) =>
    (row === lastRow) === (column === lastColumn) ? 1 : -1;
  const equations = [
    ...published.map((_, row) => hidden.map((cell) => (cell.row === row ? sign(cell) : 0))),
    ...(published[0] ?? []).map((_, column) =>
      hidden.map((cell) => (cell.column === column ? sign(cell) : 0)),
    ),
  ];
  const wanted = hidden.map((cell) => (cell.row === place.row && cell.column === place.column ? 1 : 0));
  return rank([...equations, wanted]) === rank(equations);
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    const pivot = rows.splice(at, 1)[0] as number[];
    rows.splice(found, 0, pivot);
    for (let other = found + 1; other < rows.length; other++) {
      const factor = (rows[other]?.[column] ?? 0) / (pivot[column] as number);
      rows[other] = (rows[other] ?? []).map((value, index) => value - factor * (pivot[index] as number));
    }
    found++;
  }
  return found;
}
