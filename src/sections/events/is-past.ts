interface Dated {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
}

/** Whether an event is over; on its last day it is not, and what happens every year never is. */
export function isPast({ starts, ends = starts }: Dated, today: string): boolean {
  return ends !== undefined && ends < today;
}
