/** A point in the picture's units. */
export type Point = readonly [x: number, y: number];

/** A smooth line through all points and back to the first, as the `d` of a path (Catmull–Rom, in Bézier curves). */
export function closedCurve(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return `C${coordinates([lean(from, before, to), lean(to, after, from), to])}`;
  });
  return `M${coordinates([at(0)])}${curves.join('')}z`;
}

function lean([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): Point {
  return [x + (toX - fromX) / 6, y + (toY - fromY) / 6];
}

function coordinates(points: readonly Point[]): string {
  return points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(' ');
}
