import { hashSources } from '../../paper/hash-sources.ts';
import { keepFile } from '../../paper/keep-file.ts';
import { keepPicture } from '../../social/keep-picture.ts';
import type { Design } from '../design.ts';
import { drawDesign } from '../draw-design.ts';
import { writeDesign } from '../pdf/write-design.ts';
import type { KitFile, PicturedItem } from './brand-kit.ts';
import type { BrandOrder } from './kit-order.ts';

type Making = Pick<BrandOrder, 'folder' | 'typeface' | 'fonts' | 'site'>;

/** A design as PDF, made when neither it nor its writers are the same as at the last build. */
export async function pdfFile(
  name: string,
  design: Design,
  { folder, fonts, site }: Making,
): Promise<KitFile> {
  const author = site.title;
  const make = () => writeDesign(design, { author, fonts, made: NO_DAY });
  const bytes = await keepFile(JSON.stringify([design, author, WRITERS]), folder, make);
  return { name, words: 'Для печати', bytes };
}

export function svgFile(name: string, svg: string): KitFile {
  return { name, words: 'Вектор', bytes: new TextEncoder().encode(svg) };
}

/** @param scale pixels in a unit of the SVG */
export async function pngFile(name: string, svg: string, scale: number, folder: string): Promise<KitFile> {
  return { name, words: 'Картинка', bytes: await keepPicture(svg, folder, scale) };
}

/** A small picture of a design, for the page. */
export async function pictureOf(
  id: string,
  design: Design,
  { folder, typeface }: Making,
): Promise<PicturedItem['picture']> {
  const scale = PICTURE / design.width;
  const svg = drawDesign(design, typeface, scale);
  const file = await pngFile(`preview-${id}.png`, svg, 1, folder);
  return { ...file, width: PICTURE, height: Math.round(design.height * scale) };
}

/** Of no day: a file changes only with its words. */
const NO_DAY = new Date(0);
/** Width of a small picture, in pixels. */
const PICTURE = 560;
const WRITERS = hashSources('src/{brand-kit,pdf}/**/*.ts');
