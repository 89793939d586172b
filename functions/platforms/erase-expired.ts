import { purgeMaildir } from '../channels/purge-maildir.ts';
import type { Config } from '../config.ts';
import type { Purged, Store } from '../outbox/store.ts';
import type { Watch } from '../watch.ts';

const DAY = 24 * 3600_000;

/** Erases what is past its day: applications in the store, and their letters on this machine. */
export async function eraseExpired(
  store: Store,
  { mailFolder, retentionDays }: Pick<Config, 'mailFolder' | 'retentionDays'>,
  now: Date,
  watch?: Watch,
): Promise<Purged> {
  const purged = await store.purge(now);
  await purgeMaildir(mailFolder, new Date(now.getTime() - retentionDays * DAY), watch);
  return purged;
}
