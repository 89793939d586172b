import type { CountedVisits } from './store.ts';

/** One for each key: visits of one key added up, in the order of their first ones. */
export function together(
  visits: readonly CountedVisits[],
  keyOf: (visit: CountedVisits) => string,
): readonly CountedVisits[] {
  return [...Map.groupBy(visits, keyOf).values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => ({ ...first, ...totalOf(alike) })),
  );
}

export function totalOf(visits: readonly CountedVisits[]): Pick<CountedVisits, 'seen' | 'reached' | 'sent'> {
  const sum = (step: 'seen' | 'reached' | 'sent') => visits.reduce((total, visit) => total + visit[step], 0);
  return { seen: sum('seen'), reached: sum('reached'), sent: sum('sent') };
}
