import { countDays, lastOfMonth, weekdayOf } from '../text/day.ts';

/** What stands in a calendar on one day, or on several in a row. */
export interface MonthItem {
  readonly title: string;
  readonly href?: string | undefined;
  /** Hours, place, state in words: «в 14:00, Ишим, мест нет». */
  readonly note?: string | undefined;
  /** Called off: its title is crossed out, and the note says so. */
  readonly isCancelled?: boolean | undefined;
  /** `YYYY-MM-DD` */
  readonly starts: string;
  /** The last day, where there are several. */
  readonly ends?: string | undefined;
}

export interface MonthDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly items: readonly ItemOfDay[];
}

export interface ItemOfDay {
  readonly item: MonthItem;
  /** «день 2 из 3», for what lasts several days. */
  readonly part: string | undefined;
}

/** Seven days from Monday on; `undefined` stands for a day of another month. */
export type Week = readonly (MonthDay | undefined)[];

/**
 * The weeks of a month, with what happens on each of its days in the order given.
 *
 * Days are counted in UTC, so no change of clocks can take or add one.
 *
 * @param month `YYYY-MM`
 */
export function layOutMonth(month: string, items: readonly MonthItem[]): Week[] {
  const [year = 0, inYear = 0] = month.split('-').map(Number);
  const length = Number(lastOfMonth(year, inYear).slice(-2));
  const before = (weekdayOf(`${month}-01`) + 6) % DAYS_OF_WEEK;
  return Array.from({ length: Math.ceil((before + length) / DAYS_OF_WEEK) }, (_week, row) =>
    Array.from({ length: DAYS_OF_WEEK }, (_day, column) => {
      const number = row * DAYS_OF_WEEK + column - before + 1;
      return number >= 1 && number <= length ? dayOf(month, number, items) : undefined;
    }),
  );
}

const DAYS_OF_WEEK = 7;

function dayOf(month: string, number: number, items: readonly MonthItem[]): MonthDay {
  const day = `${month}-${String(number).padStart(2, '0')}`;
  const found = items.filter(({ starts, ends = starts }) => starts <= day && day <= ends);
  return { day, items: found.map((item) => ({ item, part: partOf(item, day) })) };
}

function partOf({ starts, ends = starts }: MonthItem, day: string): string | undefined {
  if (ends === starts) return undefined;
  return `день ${countDays(starts, day)} из ${countDays(starts, ends)}`;
}
