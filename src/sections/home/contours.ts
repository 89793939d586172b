/** A point in the picture's units. */
export type Point = readonly [x: number, y: number];

export interface Hill {
  readonly centre: Point;
  /** Radius of the outermost line, in the picture's units. */
  readonly radius: number;
  readonly lines: number;
  /** Any whole number; the same one gives the same hill. */
  readonly seed: number;
}

const CORNERS = 10;

/** Contour lines of one hill, outermost first, each the `d` of a closed smooth path. */
export function drawContours({ centre, radius, lines, seed }: Hill): string[] {
  const wobble = Array.from(
    { length: CORNERS },
    (_, corner) => 1 + 0.16 * Math.sin(seed * 7.3 + corner * 2.4),
  );
  return Array.from({ length: lines }, (_, line) => {
    const size = radius * (1 - line / (lines + 0.6));
    return closedCurve(
      wobble.map((factor, corner) => around(centre, size * (factor - line * 0.012), corner)),
    );
  });
}

function around([x, y]: Point, radius: number, corner: number): Point {
  const angle = (corner / CORNERS) * 2 * Math.PI;
  return [x + radius * Math.cos(angle), y + radius * 0.82 * Math.sin(angle)];
}

/** A smooth line through all points and back to the first (Catmull–Rom, as Bézier curves). */
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
