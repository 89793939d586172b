import { MONTHS } from '../../model/event-words.ts';

interface Yearly {
  readonly data: { readonly period?: { readonly months: readonly (typeof MONTHS)[number][] } | undefined };
}

/** What happens every year: first what is nearest in months, last what has no month of its own. */
export function yearlyEvents<Item extends Yearly>(events: readonly Item[], today: string): Item[] {
  const thisMonth = Number(today.slice(5, 7)) - 1;
  const monthsAhead = ({ data }: Item) =>
    Math.min(
      MONTHS.length,
      ...(data.period?.months ?? []).map((month) => (MONTHS.indexOf(month) - thisMonth + 12) % 12),
    );
  return events.filter(({ data }) => data.period).sort((one, other) => monthsAhead(one) - monthsAhead(other));
}
