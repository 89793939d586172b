import { zipFiles } from '../../archive/zip-files.ts';
import { toSvgFile } from '../../sections/brand/list-logos.ts';
import { drawPattern, GROUNDS, type Ground, PATTERNS, type PatternName } from '../pictures/draw-pattern.ts';
import type { BrandKit, KitItem } from './brand-kit.ts';
import type { BrandOrder } from './kit-order.ts';
import { pictureOf, pngFile, svgFile } from './make-files.ts';
import { makePosters } from './make-posters.ts';
import { makeTemplates } from './make-templates.ts';

/** All files of the brand. */
export async function makeBrandKit(order: BrandOrder): Promise<BrandKit> {
  const [logos, templates, { posters, sample }] = await Promise.all([
    makeLogos(order),
    makeTemplates(order),
    makePosters(order),
  ]);
  const patterns = makePatterns(order);
  const folders = { logo: logos, patterns, templates, posters };
  const files = Object.entries(folders).flatMap(([folder, items]) =>
    items.flatMap((item) => item.files.map(({ name, bytes }) => [`${folder}/${name}`, bytes] as const)),
  );
  return {
    logos,
    patterns,
    templates,
    posters,
    posterPicture: sample && (await pictureOf('poster', sample, order)),
    archive: { name: 'firmennyy-stil.zip', words: 'Весь набор', bytes: zipFiles(Object.fromEntries(files)) },
  };
}

/** Pixels in a unit of the sign: it is 48 units high. */
const LOGO_SCALE = 16;

async function makeLogos({ logos, site, folder }: BrandOrder): Promise<KitItem[]> {
  const items: KitItem[] = [];
  // One after another: all at once, 4,544 px wide, take 0.13 GB more.
  for (const logo of logos) {
    const svg = toSvgFile(logo, site.title);
    const { id, title } = logo;
    const files = [svgFile(`${id}.svg`, svg), await pngFile(`${id}.png`, svg, LOGO_SCALE, folder)];
    items.push({ id, title, files });
  }
  return items;
}

function makePatterns({ look }: BrandOrder): KitItem[] {
  const names = Object.entries(PATTERNS) as [PatternName, string][];
  const grounds = Object.entries(GROUNDS) as [Ground, string][];
  return names.flatMap(([name, title]) =>
    grounds.map(([ground, word]) => {
      const id = `pattern-${name}-${ground}`;
      return {
        id,
        title: `${title}, ${word}`,
        files: [svgFile(`${id}.svg`, drawPattern(name, ground, look))],
      };
    }),
  );
}
