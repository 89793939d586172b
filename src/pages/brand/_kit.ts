import { join } from 'node:path';
import { outlineTypeface } from '../../banners/outline-typeface.ts';
import type { BrandKit } from '../../brand-kit/files/brand-kit.ts';
import type { BrandOrder } from '../../brand-kit/files/kit-order.ts';
import { makeBrandKit } from '../../brand-kit/files/make-brand-kit.ts';
import { toKitLook } from '../../brand-kit/look.ts';
import { published } from '../../entries/published.ts';
import { loadSite } from '../../handover/load-site.ts';
import { keepMade } from '../../incremental/keep-made.ts';
import { loadPdfFonts } from '../../pdf/load-pdf-fonts.ts';
import { addName } from '../../sections/brand/add-name.ts';
import { type Logo, listLogos } from '../../sections/brand/list-logos.ts';
import { settings } from '../../settings.ts';
import { token } from '../../social/token.ts';
import { tokens } from './_tokens.ts';

/** All files of the brand, and the signs as they are drawn on the page. */
export async function loadBrandKit(): Promise<{ readonly kit: BrandKit; readonly logos: readonly Logo[] }> {
  const municipalities = await published('municipalities');
  const [campaign] = (await published('campaigns')).filter(({ data }) => data.audience === 'mentors');
  const from = {
    site: await loadSite(),
    municipalities: municipalities
      .map(({ id, data: { title, short } }) => ({ id, title, short }))
      .sort((one, other) => one.short.localeCompare(other.short, 'ru')),
    campaign: campaign && { id: campaign.id, words: campaign.data },
    address: new URL(settings.base, settings.url),
  };
  return keepMade({ file: join(settings.cacheFolder, 'made', 'brand'), from, make: () => makeFrom(from) });
}

type Content = Pick<BrandOrder, 'address' | 'campaign' | 'municipalities' | 'site'>;

async function makeFrom(content: Content) {
  const typeface = await outlineTypeface();
  const marks = listLogos(tokens);
  const logos = [...marks, ...addName(marks, content.site.title, typeface)];
  const kit = await makeBrandKit({
    ...content,
    logos,
    typeface,
    fonts: await loadPdfFonts([500, 800]),
    look: toKitLook(token),
    folder: join(settings.cacheFolder, 'brand'),
  });
  return { kit, logos };
}
