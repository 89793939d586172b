import { nameMonth } from '../text/name-month.ts';
import type { FilterOption } from '../ui/filter-option.ts';
import type { StepLink } from '../ui/step-link.ts';
import type { CalendarMonth } from './calendar-months.ts';

/** A page of the calendar: its month, and where its links lead. */
export interface MonthView<Item> extends CalendarMonth<Item> {
  /** What follows the root; `undefined` for this month at the calendar's own address. */
  readonly path: string | undefined;
  /** «Декабрь 2026» */
  readonly title: string;
  /** Short name of the municipality. */
  readonly place: string | undefined;
  readonly before: StepLink | undefined;
  readonly after: StepLink | undefined;
  /** The whole region, then the municipalities that have something in this month. */
  readonly places: readonly FilterOption[];
  /** All months of the region or of this municipality, the earliest first. */
  readonly months: readonly FilterOption[];
}

interface Order {
  /** Address of the calendar as links need it, base included. */
  readonly root: string;
  /** Short names of municipalities by id. */
  readonly names: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The pages of the calendar with their links: to the months before and after, and to the same month elsewhere. */
export function monthViews<Item>(
  months: readonly CalendarMonth<Item>[],
  { root, names, today }: Order,
): MonthView<Item>[] {
  const sortPlaces = (found: readonly CalendarMonth<Item>[]) =>
    found.toSorted((one, other) => compare(nameOf(one, names), nameOf(other, names)));
  const hrefOf = (month: CalendarMonth<Item>) => `${root}${pathOf(month)}/`;
  const views = months.map((month) => {
    const line = months.filter(({ municipality }) => municipality === month.municipality);
    const at = line.indexOf(month);
    const option = (other: CalendarMonth<Item>, label: string): FilterOption => ({
      label,
      href: hrefOf(other),
      isCurrent: other === month,
      count: other.own,
    });
    const linkTo = (other: CalendarMonth<Item> | undefined) =>
      other && { label: nameMonth(other.month), href: hrefOf(other) };
    return {
      ...month,
      path: pathOf(month),
      title: nameMonth(month.month),
      place: nameOf(month, names),
      before: linkTo(line[at - 1]),
      after: linkTo(line[at + 1]),
      places: sortPlaces(months.filter((other) => other.month === month.month)).map((other) =>
        option(other, nameOf(other, names) ?? 'Весь регион'),
      ),
      months: line.map((other) => option(other, nameMonth(other.month))),
    };
  });
  const now = views.find((view) => view.municipality === undefined && today.startsWith(view.month));
  return now ? [{ ...now, path: undefined }, ...views] : views;
}

function pathOf({ municipality, month }: CalendarMonth<unknown>): string {
  return municipality ? `${municipality}/${month}` : month;
}

function nameOf({ municipality }: CalendarMonth<unknown>, names: ReadonlyMap<string, string>) {
  return municipality && (names.get(municipality) ?? municipality);
}

/** What has no name is the whole region, and comes first. */
function compare(one = '', other = ''): number {
  return one.localeCompare(other, 'ru');
}
