import { getEntry } from 'astro:content';
import { join } from 'node:path';
import type { Kit } from '../../banners/files/make-kit.ts';
import { makeKits } from '../../banners/files/make-kits.ts';
import { published } from '../../entries/published.ts';
import { loadSite } from '../../handover/load-site.ts';
import { required } from '../../handover/required.ts';
import { keepMade } from '../../incremental/keep-made.ts';
import { settings } from '../../settings.ts';

/** The banners of the campaigns that have not ended. */
export async function loadKits(): Promise<Kit[]> {
  const entries = await published('campaigns');
  const place = required(await getEntry('banner-sizes', 'banner-sizes'), 'content/region/banner-sizes.json');
  const from = {
    campaigns: entries.map(({ id, data }) => ({ id, campaign: data })),
    place: place.data,
    name: (await loadSite()).title,
    site: new URL(settings.base, settings.url),
  };
  const folder = join(settings.cacheFolder, 'banners');
  return keepMade({
    file: join(settings.cacheFolder, 'made', 'banners'),
    from,
    make: () => makeKits({ ...from, folder }),
  });
}
