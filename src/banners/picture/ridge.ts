export interface Ridge {
  readonly width: number;
  /** Heights of the land at both edges, in hundredths from above. */
  readonly left: number;
  readonly right: number;
  /** How far the hill rises over the left edge. */
  readonly height: number;
  /** Where the top stands, as a share of the width. */
  readonly bend: number;
}

/** A hill from edge to edge as the `d` of a path, filled down to the foot. */
export function drawRidge({ width, left, right, height, bend }: Ridge): string {
  const top = left - height;
  const [x, last] = [width * bend, width];
  const points = [
    `M0 ${left}`,
    `C${round(x * 0.45)} ${left} ${round(x * 0.6)} ${top} ${round(x)} ${top}`,
    `S${round(x + (last - x) * 0.6)} ${right} ${round(last)} ${right}`,
  ];
  return `${points.join('')}V130H0z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
