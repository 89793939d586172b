import { regionDay } from '../../src/text/region-day.ts';
import type { Dependencies } from '../dependencies.ts';
import { LONG_WAIT, needsCare, SOON_ERASED } from './needs-care.ts';
import { operatorAddress } from './operator-address.ts';
import { routeToOperator } from './route.ts';

/** By the region's clocks: the operator reads it at the start of the working day. */
const HOUR = 8;
const DAY = 24 * 3600_000;

type Parts = Pick<Dependencies, 'store' | 'config' | 'site' | 'outlet' | 'now'>;

/**
 * Sees once a day, from eight in the morning on, whether something wants the operator's care, and if so writes down
 * that the digest is to go out. Several workers may do it: the store keeps one of a day.
 *
 * @returns does nothing on the second call of a day
 */
export function createDigestClock({ store, config, site, outlet, now }: Parts): () => Promise<void> {
  let seen = '';
  return async () => {
    const { facts } = site();
    const moment = now();
    const day = regionDay(moment, facts.timeZone);
    if (day === seen || hourOf(moment, facts.timeZone) < HOUR) return;
    if ((await isAnythingAmiss(store, moment)) || (await isAnyForgotten(store, config, moment))) {
      await store.scheduleDigest(day, moment, routeToOperator(operatorAddress(config, facts), outlet));
    }
    seen = day;
  };
}

/** Counts are enough here; the letter itself names the applications. */
async function isAnythingAmiss(store: Dependencies['store'], now: Date): Promise<boolean> {
  const { dead, quarantined, waitingSince } = await store.stats();
  const isStuck = waitingSince !== undefined && now.getTime() - waitingSince.getTime() > LONG_WAIT;
  return dead > 0 || quarantined > 0 || isStuck;
}

async function isAnyForgotten(
  store: Dependencies['store'],
  { retentionDays }: Pick<Dependencies['config'], 'retentionDays'>,
  now: Date,
): Promise<boolean> {
  const until = new Date(now.getTime() - retentionDays * DAY + SOON_ERASED);
  return needsCare(await store.list({ until }), now).some(({ kind }) => kind === 'expiring');
}

function hourOf(moment: Date, timeZone: string): number {
  return Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(moment),
  );
}
