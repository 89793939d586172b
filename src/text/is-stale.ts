const DAY = 24 * 60 * 60 * 1000;

export interface Trust {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** How many days what was made sure of is trusted. */
  readonly freshDays: number;
}

/** Whether what was confirmed on a day (`YYYY-MM-DD`) should be made sure of again. */
export function isStale(confirmedAt: string, { today, freshDays }: Trust): boolean {
  return Date.parse(today) - Date.parse(confirmedAt) > freshDays * DAY;
}
