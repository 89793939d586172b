import type { ContestYear } from '../../model/contest-results.ts';
import type { Contest } from '../../model/contests.ts';
import type { Standing } from '../../model/publication.ts';
import { resultsInForce } from './results-in-force.ts';

/** The results of one contest in one year. */
export interface ArchiveYear {
  /** Of the contest. */
  readonly id: string;
  readonly contest: string;
  readonly municipality?: string | undefined;
  readonly results: ContestYear;
}

/** Results of all contests, the latest year first, contests by their names. */
export function archiveYears(
  contests: readonly { readonly id: string; readonly data: Contest }[],
  standing: Standing,
): ArchiveYear[] {
  return contests
    .flatMap(({ id, data: { title, municipality, results } }) =>
      resultsInForce(results, standing).map((year) => ({ id, contest: title, municipality, results: year })),
    )
    .sort(
      (one, other) => other.results.year - one.results.year || one.contest.localeCompare(other.contest, 'ru'),
    );
}
