import type { ContestYear } from '../../model/contest-results.ts';
import { type Standing, whyHidden } from '../../model/publication.ts';

/** The results that visitors see today, the latest year first: without samples and without ended consents. */
export function resultsInForce(results: readonly ContestYear[], standing: Standing): ContestYear[] {
  return results
    .filter((year) => !whyHidden(year, standing))
    .map((year) => ({ ...year, winners: year.winners.filter((winner) => !whyHidden(winner, standing)) }))
    .filter(({ summary, winners }) => summary || winners.length > 0)
    .sort((one, other) => other.year - one.year);
}
