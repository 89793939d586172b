import type { Contest } from '../../model/contests.ts';
import { LEVELS } from '../../model/event-words.ts';

interface Item {
  readonly data: Pick<Contest, 'title' | 'level' | 'municipality'>;
}

const NEAREST = Object.keys(LEVELS).reverse();

/** Contests of the whole country and region first, then those of municipalities; by their names. */
export function orderContests<Entry extends Item>(contests: readonly Entry[]): Entry[] {
  return [...contests].sort(
    ({ data: one }, { data: other }) =>
      Number(Boolean(one.municipality)) - Number(Boolean(other.municipality)) ||
      NEAREST.indexOf(one.level) - NEAREST.indexOf(other.level) ||
      one.title.localeCompare(other.title, 'ru'),
  );
}
