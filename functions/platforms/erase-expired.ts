import { purgeMaildir } from '../channels/purge-maildir.ts';
import type { Config } from '../config.ts';
import { dropMigrationCopies } from '../outbox/drop-migration-copies.ts';
import type { Purged, Store } from '../outbox/store.ts';
import type { Watch } from '../watch.ts';

const DAY = 24 * 3600_000;

/**
 * A week in which people notice that something is amiss. Longer, and a copy would keep what applicants had erased.
 */
const COPY_KEPT = 7 * DAY;

/** Erases what is past its day: applications in the store, their letters on this machine, copies of older stores. */
export async function eraseExpired(
  store: Store,
  {
    applicationsFile,
    mailFolder,
    retentionDays,
  }: Pick<Config, 'applicationsFile' | 'mailFolder' | 'retentionDays'>,
  now: Date,
  watch?: Watch,
): Promise<Purged> {
  const purged = await store.purge(now);
  await purgeMaildir(mailFolder, new Date(now.getTime() - retentionDays * DAY), watch);
  dropMigrationCopies(applicationsFile, new Date(now.getTime() - COPY_KEPT));
  return purged;
}
