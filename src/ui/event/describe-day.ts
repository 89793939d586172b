const PARTS = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  weekday: 'long',
  timeZone: 'UTC',
});

/** A calendar day in the words of a poster. */
export interface DescribedDay {
  readonly number: string;
  /** In the case that goes with the number: «декабря». */
  readonly month: string;
  readonly year: string;
  readonly weekday: string;
}

/** Takes `YYYY-MM-DD` apart; read in UTC, so it never slips a day. */
export function describeDay(day: string): DescribedDay {
  const parts = PARTS.formatToParts(new Date(`${day}T00:00:00Z`));
  const find = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { number: find('day'), month: find('month'), year: find('year'), weekday: find('weekday') };
}
