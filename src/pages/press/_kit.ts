import type { CollectionEntry } from 'astro:content';
import { join } from 'node:path';
import { zipFiles } from '../../archive/zip-files.ts';
import { published } from '../../entries/published.ts';
import { loadSite } from '../../handover/load-site.ts';
import { listLogos, toSvgFile } from '../../sections/brand/list-logos.ts';
import { type Licensed, licenceText } from '../../sections/press/licence-text.ts';
import { plainText } from '../../sections/press/plain-text.ts';
import { pressPaper } from '../../sections/press/press-paper.ts';
import { settings } from '../../settings.ts';
import { keepPicture } from '../../social/keep-picture.ts';
import { toPath } from '../../ui/to-path.ts';
import { paperFile } from '../_paper-files.ts';
import { tokens } from '../brand/_tokens.ts';
import { loadDrawings, type PressFile } from './_drawings.ts';
import { pictureFile } from './_picture-file.ts';
import { loadPress } from './_press.ts';
import { loadQuotes } from './_quotes.ts';

/** Everything of the press page in one archive: words, signs, pictures, and on what terms. */
export async function loadKit(): Promise<PressFile> {
  const pictures = await published('press-pictures');
  const parts = await Promise.all([texts(), logos(), drawings(), originals(pictures)]);
  const terms = encode(licenceText(await licences(pictures)));
  return {
    name: 'press-kit.zip',
    bytes: zipFiles({ ...Object.assign({}, ...parts), 'usloviya.txt': terms }),
  };
}

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

async function texts(): Promise<Files> {
  const [press, site] = [await loadPress(), await loadSite()];
  const paper = pressPaper({
    title: site.title,
    lead: [site.tagline, new URL(toPath('/'), settings.url).href],
    texts: press.texts,
    ...(await loadQuotes(press)),
  });
  return {
    'teksty/o-programme.txt': encode(plainText(paper)),
    'teksty/o-programme.docx': await paperFile(paper, 'docx'),
  };
}

async function logos(): Promise<Files> {
  const { title } = await loadSite();
  const files = listLogos(tokens).map(async (logo) => {
    const svg = toSvgFile(logo, title);
    const png = await keepPicture(svg, join(settings.cacheFolder, 'press'), LOGO_SCALE);
    return [
      [`znak/${logo.id}.svg`, encode(svg)],
      [`znak/${logo.id}.png`, png],
    ] as const;
  });
  return Object.fromEntries((await Promise.all(files)).flat());
}

/** The sign is 48 units wide: a PNG of 1008 pixels. */
const LOGO_SCALE = 21;

async function drawings(): Promise<Files> {
  const files = (await loadDrawings()).flatMap(({ svg, png }) => [svg, png]);
  return Object.fromEntries(files.map(({ name, bytes }) => [`risunki/${name}`, bytes]));
}

async function originals(pictures: readonly CollectionEntry<'press-pictures'>[]): Promise<Files> {
  const files = pictures.map(async ({ id }) => {
    const { name, bytes } = await pictureFile(id);
    return [`kartinki/${name}`, bytes] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

async function licences(pictures: readonly CollectionEntry<'press-pictures'>[]): Promise<Licensed[]> {
  const { drawings } = await loadPress();
  const named = pictures.map(async ({ id, data: { title, author, licence } }) => ({
    file: `kartinki/${(await pictureFile(id)).name}`,
    title,
    author,
    licence,
  }));
  return [
    { file: 'znak', title: 'Знак программы', ...drawings },
    { file: 'risunki', title: 'Рисунки программы', ...drawings },
    ...(await Promise.all(named)),
  ];
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
