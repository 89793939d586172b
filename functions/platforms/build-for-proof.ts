import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { regionDay } from '../../src/text/region-day.ts';
import type { Config } from '../config.ts';
import { buildSite } from './build-site.ts';

/**
 * Builds the site from some content and keeps nothing of it but, after a failure, the builder's words.
 *
 * @returns how long it took, in seconds
 * @throws {SetupError} with the reason why it cannot be built
 */
export async function buildForProof(
  checkout: string,
  contentFolder: string,
  { dataFolder, buildSettings }: Pick<Config, 'dataFolder' | 'buildSettings'>,
): Promise<number> {
  const begun = performance.now();
  const proof = join(dataFolder, 'proof');
  const today = regionDay(new Date(), readTimeZone(contentFolder));
  await rm(proof, { recursive: true, force: true });
  try {
    await buildSite({
      checkout,
      contentFolder,
      dataFolder: proof,
      // Pictures take most of a first build; those of the site are drawn already.
      cacheFolder: join(dataFolder, 'cache'),
      settings: { SITE_TODAY: today, ...buildSettings },
    });
    await rm(proof, { recursive: true });
  } finally {
    await rm(join(proof, 'builds'), { recursive: true, force: true });
  }
  return (performance.now() - begun) / 1000;
}
