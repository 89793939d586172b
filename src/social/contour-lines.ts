/** A hill on the card; units are the card's pixels. */
export interface Hill {
  readonly x: number;
  readonly y: number;
  /** Radius of the lowest line. */
  readonly reach: number;
  readonly lines: number;
  /** Turns the shape, so that two hills differ. */
  readonly turn: number;
}

/** The contour lines of a hill, each the `d` of a closed path, the lowest first. */
export function contourLines({ x, y, reach, lines, turn }: Hill): string[] {
  return Array.from({ length: lines }, (_, line) => {
    const radius = reach * (1 - line / lines);
    const points = Array.from({ length: CORNERS }, (_, corner) => {
      const angle = (corner / CORNERS) * 2 * Math.PI;
      const uneven = 1 + 0.13 * Math.sin(2 * angle + turn) + 0.07 * Math.sin(3 * angle - turn - line * 0.18);
      return `${(x + radius * uneven * Math.cos(angle)).toFixed(1)} ${(y + radius * uneven * 0.8 * Math.sin(angle)).toFixed(1)}`;
    });
    return `M${points.join('L')}z`;
  });
}

/** Enough for a line that looks curved at the card's size. */
const CORNERS = 120;
