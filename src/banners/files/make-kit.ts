import { zipFiles } from '../../archive/zip-files.ts';
import type { Campaign } from '../../model/campaigns.ts';
import type { KitOrder } from './kit-order.ts';
import { type BannerFile, type MadeBanner, makeBanner } from './make-banner.ts';

/** All banners of a campaign, and the archive that holds them. */
export interface Kit {
  readonly id: string;
  readonly campaign: Campaign;
  readonly banners: readonly MadeBanner[];
  readonly archive: BannerFile;
}

/** @throws Error that names the campaign, each size that may not go out, why, and what to do */
export async function makeKit(order: KitOrder): Promise<Kit> {
  const { id, campaign, place } = order;
  const known = place.sizes.map(({ width, height }) => `${width}x${height}`);
  const strange = campaign.sizes.filter((size) => !known.includes(size));
  const wanted = place.sizes.filter(
    ({ width, height }) => campaign.sizes.length === 0 || campaign.sizes.includes(`${width}x${height}`),
  );
  const made = await Promise.all(wanted.map((size) => makeBanner(order, size)));
  const problems = [
    ...strange.map(
      (size) => `${size}: такого размера нет в «Размерах баннеров». Впишите его туда или уберите`,
    ),
    ...made.flatMap((banner, index) =>
      'problems' in banner
        ? banner.problems.map((problem) => `${wanted[index]?.width}x${wanted[index]?.height}: ${problem}`)
        : [],
    ),
  ];
  if (problems.length > 0)
    throw new Error([`Баннеры кампании «${campaign.title}» (${id}):`, ...problems].join('\n- '));
  const banners = made.flatMap((banner) => ('problems' in banner ? [] : [banner]));
  return { id, campaign, banners, archive: archiveOf(id, banners) };
}

function archiveOf(id: string, banners: readonly MadeBanner[]): BannerFile {
  const codes = banners.map(({ size, code }) => `<!-- ${size} -->\n${code}\n`).join('\n');
  const files = banners.flatMap((banner) => banner.files.map(({ name, bytes }) => [name, bytes] as const));
  const all = { ...Object.fromEntries(files), 'codes.html': new TextEncoder().encode(codes) };
  return { name: `${id}.zip`, words: 'Весь набор', bytes: zipFiles(all) };
}
