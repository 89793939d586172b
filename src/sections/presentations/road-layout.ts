/** Where a stop stands, and on which side of it there is room for words. */
export interface Stop {
  readonly x: number;
  readonly y: number;
  readonly isLeft: boolean;
}

export const ROAD_WIDTH = 360;
const LEFT = 50;
const RIGHT = ROAD_WIDTH - LEFT;
const STEP = 104;
const MARGIN = 44;

/** A road that winds from side to side, with a stop at each bend. */
export function roadLayout(count: number) {
  const stops: Stop[] = Array.from({ length: count }, (_, index) => {
    const isLeft = index % 2 === 0;
    return { x: isLeft ? LEFT : RIGHT, y: MARGIN + index * STEP, isLeft };
  });
  return { stops, road: roadThrough(stops), height: 2 * MARGIN + (count - 1) * STEP };
}

function roadThrough(stops: readonly Stop[]): string {
  const [first, ...others] = stops;
  if (!first) return '';
  let { x, y } = first;
  const bends = others.map((stop) => {
    const middle = (y + stop.y) / 2;
    const bend = `C${x} ${middle} ${stop.x} ${middle} ${stop.x} ${stop.y}`;
    ({ x, y } = stop);
    return bend;
  });
  return [`M${first.x} ${first.y}`, ...bends].join(' ');
}
