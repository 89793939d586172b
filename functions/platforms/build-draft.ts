import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { regionDay } from '../../src/text/region-day.ts';
import type { Config } from '../config.ts';
import { exportContent } from '../editorial/export-content.ts';
import { isThere } from '../editorial/is-there.ts';
import { buildSite } from './build-site.ts';
import type { PreviewOrder } from './preview-drafts.ts';

interface DraftPlaces {
  readonly checkout: string;
  readonly repository: string;
  readonly config: Config;
}

/** Builds the site from a draft into `data/drafts/`, with a cache of its own. */
export async function buildDraft(
  { checkout, repository, config }: DraftPlaces,
  { commit, base, inUse }: PreviewOrder,
): Promise<string> {
  const dataFolder = join(config.dataFolder, 'drafts');
  await mkdir(dataFolder, { recursive: true });
  await borrowCache(join(config.dataFolder, 'cache'), join(dataFolder, 'cache'));
  const contentFolder = join(dataFolder, 'content');
  await exportContent({ repository, commit, into: contentFolder });
  const today = regionDay(new Date(), readTimeZone(contentFolder));
  return buildSite({
    checkout,
    contentFolder,
    dataFolder,
    settings: { SITE_TODAY: today, ...config.buildSettings, SITE_BASE: base, SITE_COMPRESSION: 'off' },
    inUse,
  });
}

/** Pictures take most of a first build; those of the site are drawn already. Its pages have another address. */
async function borrowCache(from: string, to: string): Promise<void> {
  if (await isThere(to)) return;
  const pages = new Set(['dist', 'pages.json', 'incremental-build.json'].map((name) => join(from, name)));
  await cp(from, to, { recursive: true, filter: (path) => !pages.has(path) }).catch(() => {});
}
