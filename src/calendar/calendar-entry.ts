/** What a visitor takes into a calendar of their own. */
export interface CalendarEntry {
  /** Never changes, so that an entry taken twice stays one. */
  readonly uid: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly starts: string;
  /** The last day, where there are several. */
  readonly ends?: string | undefined;
  /** `HH:MM` in the region's time; without it the entry lasts whole days. */
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  /** Whose clocks show these hours: the name in the tz database. An entry of whole days needs none. */
  readonly timeZone?: string;
  /** Every two weeks, every three months… */
  readonly repeats?:
    | {
        readonly every: 'week' | 'month' | 'year';
        readonly interval: number;
        /** How many times in all; without an end when left out. */
        readonly times?: number;
      }
    | undefined;
  readonly place?: string | undefined;
  readonly words: string;
  /** Absolute address of the page. */
  readonly url: string;
  readonly isCancelled?: boolean;
}
