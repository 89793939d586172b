import { errorCode, type Log } from '../log.ts';
import type { Store, VisitCount } from '../outbox/store.ts';
import type { VisitCounter } from './visit-counter.ts';

export interface VisitGatherer extends VisitCounter {
  /** Writes what has gathered, in one statement; what the database does not take at once is dropped. */
  write(): Promise<void>;
}

/**
 * Counts in this process's memory until it is told to write, so that thousands of visits cost the disk what one does
 * and applications never wait for them. There are no more numbers than known banners.
 */
export function gatherVisits({ countVisits }: Pick<Store, 'countVisits'>, log: Log): VisitGatherer {
  let gathered = new Map<string, VisitCount>();
  return {
    async count(visit) {
      const key = [visit.day, visit.campaign, visit.size].join(' ');
      const before = gathered.get(key);
      gathered.set(key, before ? sum(before, visit) : visit);
    },
    async write() {
      const written = [...gathered.values()];
      gathered = new Map();
      if (written.length === 0) return;
      try {
        await countVisits(written);
      } catch (error) {
        log({ level: 'error', event: 'visits-dropped', count: written.length, code: errorCode(error) });
      }
    },
  };
}

function sum(one: VisitCount, other: VisitCount): VisitCount {
  return { ...one, seen: one.seen + other.seen, reached: one.reached + other.reached };
}
