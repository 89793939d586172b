import { loadSite } from '../../handover/load-site.ts';
import { settings } from '../../settings.ts';
import type { Trust } from '../../text/is-stale.ts';

/** Until when the records of registers are trusted. */
export async function loadTrust(): Promise<Trust> {
  const { freshDays } = await loadSite();
  return { today: settings.today, freshDays };
}
