interface Placed {
  readonly data: { readonly municipality?: string | undefined };
}

/** One month of a calendar: of the whole region, or of one municipality. */
export interface CalendarMonth<Item> {
  /** `YYYY-MM` */
  readonly month: string;
  readonly municipality: string | undefined;
  /** What happens in it; with a municipality also what is held for the whole region. */
  readonly items: readonly Item[];
  /** How many of them are the municipality's own; without one, all. */
  readonly own: number;
}

interface Order<Item> {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The months in which an item stands: `YYYY-MM`. */
  readonly monthsOf: (item: Item) => readonly string[];
}

/**
 * The months that have something, past ones too, and this one even without: first the region's, then those in which a
 * municipality has something of its own.
 *
 * Months without anything have no page: a single event far ahead would bring hundreds of empty ones.
 */
export function calendarMonths<Item extends Placed>(
  items: readonly Item[],
  { today, monthsOf }: Order<Item>,
): CalendarMonth<Item>[] {
  const dated = items
    .map((item) => ({ item, municipality: item.data.municipality, months: monthsOf(item) }))
    .filter(({ months }) => months.length > 0);
  const monthsIn = (found: typeof dated) => [...new Set(found.flatMap(({ months }) => months))].sort();
  const viewOf = (month: string, municipality?: string) => {
    const found = dated.filter(({ months }) => months.includes(month));
    const isOwn = (one: (typeof dated)[number]) => !municipality || one.municipality === municipality;
    const shown = found.filter((one) => isOwn(one) || one.municipality === undefined);
    return {
      month,
      municipality,
      items: shown.map(({ item }) => item),
      own: found.filter(isOwn).length,
    };
  };
  const region = [...new Set([...monthsIn(dated), today.slice(0, 7)])].sort().map((month) => viewOf(month));
  const places = [...Map.groupBy(dated, ({ municipality }) => municipality)].flatMap(([municipality, own]) =>
    municipality === undefined ? [] : monthsIn(own).map((month) => viewOf(month, municipality)),
  );
  return [...region, ...places];
}
