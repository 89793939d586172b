import { zipFiles } from '../../archive/zip-files.ts';
import type { BannerSize } from '../../model/banner-sizes.ts';
import { campaignPage } from '../../model/campaign-page.ts';
import { keepPicture } from '../../social/keep-picture.ts';
import { checkLayout, checkWeight } from '../check-layout.ts';
import { drawBanner, titleOf } from '../draw-banner.ts';
import { layOut } from '../layout/lay-out.ts';
import { markWords } from '../layout/mark-words.ts';
import { embedCode } from './embed-code.ts';
import { html5Page } from './html5-page.ts';
import type { KitOrder } from './kit-order.ts';
import { linkOf } from './link-of.ts';

/** A file ready to be served. */
export interface BannerFile {
  /** `stat-nastavnikom-240x400.png` */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: string;
}

export interface MadeBanner {
  readonly size: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** HTML for other sites. */
  readonly code: string;
  readonly files: readonly BannerFile[];
}

/** A banner of one size, or why it may not go out: a line for each reason. */
export async function makeBanner(
  order: KitOrder,
  size: BannerSize,
): Promise<MadeBanner | { readonly problems: string[] }> {
  const { id, campaign, place, site, folder, palette, typeface, name } = order;
  const { width, height } = size;
  const layout = layOut({ campaign, size, name, typeface, smallest: place.smallestText });
  const broken = checkLayout(layout, { palette, smallest: place.smallestText });
  if ('noRoomFor' in layout || broken.length > 0) return { problems: broken };

  const svg = drawBanner(campaign, layout, { palette, typeface });
  const title = titleOf(campaign);
  const label = `${width}x${height}`;
  const link = linkOf({ site, page: campaignPage(id, campaign), id, size: label, place });
  const base = `${id}-${label}`;
  const [plain, dense] = await Promise.all([keepPicture(svg, folder), keepPicture(svg, folder, 2)]);
  const files = [
    { name: `${base}.png`, bytes: plain, words: 'PNG' },
    ...(checkWeight(dense.length, size, '').length === 0
      ? [{ name: `${base}-2x.png`, bytes: dense, words: 'PNG для чётких экранов' }]
      : []),
    { name: `${base}.svg`, bytes: encode(svg), words: 'SVG' },
    ...(size.moves
      ? [
          {
            name: `${base}-html5.zip`,
            words: 'HTML5 для рекламной сети',
            bytes: zipFiles({
              'index.html': encode(html5Page({ width, height, svg, link, title })),
              'banner.png': plain,
            }),
          },
        ]
      : []),
  ];
  const problems = files.flatMap(({ bytes, name: file }) => checkWeight(bytes.length, size, `файл ${file}`));
  if (problems.length > 0) return { problems };

  const [mark = ''] = markWords(campaign);
  const picture = new URL(`banners/${base}.png`, site).href;
  const code = embedCode({ width, height, link, picture, title, mark, marked: layout.marked });
  return { size: label, width, height, title, code, files };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
