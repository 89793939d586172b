import { closedCurve, type Point } from './closed-curve.ts';

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
