import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { cutFont } from '../../../src/styles/fonts/cut-font.ts';
import { readFaces } from '../../../src/styles/fonts/read-faces.ts';

const faces = readFaces(readFileSync('src/styles/fonts.css', 'utf8'));
const cuts = faces.filter(({ file }) => file.startsWith('./'));

describe.each(cuts)('the cut $file', ({ file, characters }) => {
  const alphabet = basename(file, '.woff2');
  const bytes = readFileSync(join('src/styles', file));

  test('is what `npm run fonts` makes of the package, and so follows it', async () => {
    expect(bytes.equals(await cutFont(alphabet, characters))).toBe(true);
  });

  test('draws each of its characters that the whole file draws', () => {
    const [cut, whole] = [parse(bytes), openPackage(`golos-text-${alphabet}-wght-normal.woff2`)];
    const lost = [...characters].filter(
      (point) => whole.hasGlyphForCodePoint(point) && !cut.hasGlyphForCodePoint(point),
    );
    expect(lost.map(describePoint)).toEqual([]);
  });

  test('has every weight, and says whose it is and on what terms', () => {
    const font = parse(bytes);
    expect(font.variationAxes.wght).toMatchObject({ min: 400, max: 900 });
    expect(font.copyright).toContain('Golos Text Project Authors');
    expect(font.getName('licenseURL')).toContain('OFL');
  });
});

test('browsers take each character from one file, and find all that the package draws', () => {
  const points = faces.flatMap(({ characters }) => [...characters]);
  expect(points.length).toBe(new Set(points).size);
  const files = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'];
  const drawn = files.flatMap((name) => openPackage(`golos-text-${name}-wght-normal.woff2`).characterSet);
  const left = [...new Set(drawn)].filter((point) => isShown(point) && !points.includes(point));
  expect(left.map(describePoint)).toEqual([]);
});

test('Russian letters with ё, digits, «», dashes, № and Latin letters come with the preloaded files', () => {
  const preloaded = new Set(cuts.flatMap(({ characters }) => [...characters]));
  const words = 'Съешь же ещё этих мягких французских булок, да выпей чаю: ЁЪЫЭ';
  const text = `${words} — «ёлочки» „лапки“ № 1–9… +7 (3452) 00·a@bc.ru QWERTYzxcvb`;
  expect([...text].filter((sign) => !preloaded.has(sign.codePointAt(0) ?? 0))).toEqual([]);
});

function openPackage(file: string): Font {
  return parse(readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/files/${file}`)));
}

const PACKAGE = '@fontsource-variable/golos-text';

function parse(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('One font is expected, not a collection');
  return font;
}

/** Controls draw nothing, marks of accents are drawn with their letter, and the byte order mark is no text. */
function isShown(point: number): boolean {
  const isMark = point >= 0x300 && point <= 0x30f && point !== 0x301;
  return point >= 0x20 && point < 0xfeff && !isMark;
}

function describePoint(point: number): string {
  return `U+${point.toString(16)} ${String.fromCodePoint(point)}`;
}
