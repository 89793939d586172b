import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { MM } from '../../../src/brand-kit/design.ts';
import { type BrandKit, filesOf } from '../../../src/brand-kit/files/brand-kit.ts';
import { makeBrandKit } from '../../../src/brand-kit/files/make-brand-kit.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { kitOrder, site } from './order.ts';

const order = await kitOrder();
let kit: BrandKit;
beforeAll(async () => {
  kit = await makeBrandKit(order);
});

function fileOf(name: string): Uint8Array<ArrayBuffer> {
  const file = filesOf(kit).find((one) => one.name === name);
  if (!file) throw new Error(`The kit has no ${name}`);
  return file.bytes;
}

describe('the archive', () => {
  it('holds every file that the page lists, whole', () => {
    const inside = Object.entries(unzipSync(kit.archive.bytes)).map(([name, bytes]) => [
      name.split('/').at(-1),
      Buffer.from(bytes),
    ]);
    const listed = [...kit.logos, ...kit.patterns, ...kit.templates, ...kit.posters].flatMap(
      ({ files }) => files,
    );
    expect(listed.length).toBeGreaterThan(40);
    expect(inside).toEqual(listed.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  });

  it('has Latin names, none of them twice', () => {
    const names = filesOf(kit).map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z0-9-]+\.(?:svg|png|pdf|docx|zip)$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is the same when it is made again from what was kept', async () => {
    expect(Buffer.from((await makeBrandKit(order)).archive.bytes)).toEqual(Buffer.from(kit.archive.bytes));
  });
});

describe('a sheet or a slide', () => {
  test.each([
    ['certificate.pdf', [297, 210], 'Сертификат: бланк', ['фамилия', 'отчество', 'должность', 'подпись']],
    ['thanks-letter.pdf', [210, 297], 'Благодарность: бланк', ['за что благодарим', 'имя и фамилия']],
    ['badges.pdf', [210, 297], 'Бейджи: лист для печати', ['Наставник', 'Куратор', 'имя и отчество']],
    ['cover.pdf', [339, 190], `Обложка презентации: ${site.tagline}`, ['Региональная система', 'идеи']],
    ['slide.pdf', [339, 190], 'Фон слайда: Моя территория', ['Моя территория']],
  ])('%s is one tagged page of its size, with its title and its words', async (name, size, title, words) => {
    const pdf = await readPdf(fileOf(name));
    expect(pdf).toMatchObject({ title, language: 'ru-RU', isTagged: true, showsTitle: true });
    expect(pdf.pages.map(({ width, height }) => [width / MM, height / MM].map(Math.round))).toEqual([size]);
    for (const word of words) expect(pdf.text).toContain(word);
  });

  it('for Word has the same words to write after', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(fileOf('certificate.docx')) });
    for (const word of ['Сертификат', 'Организация:', 'Программа обучения', 'подпись'])
      expect(value).toContain(word);
  });

  it('as a picture is 1920 by 1080', async () => {
    expect(await sharp(fileOf('cover.png')).metadata()).toMatchObject({ width: 1920, height: 1080 });
  });
});

describe('the sign', () => {
  it('is there alone, with the name beside it and under it, in four colours, as SVG and PNG', () => {
    expect(kit.logos.map(({ id }) => id)).toEqual(
      ['logo', 'logo-horizontal', 'logo-vertical'].flatMap((id) =>
        ['', '-on-dark', '-one-colour', '-white'].map((colour) => id + colour),
      ),
    );
    for (const { files } of kit.logos)
      expect(files.map(({ name }) => name.slice(-3))).toEqual(['svg', 'png']);
  });

  it('leaves its ground free in a picture, and the name whole', async () => {
    for (const name of ['logo-horizontal.png', 'logo-vertical.png', 'logo-white.png']) {
      const picture = sharp(fileOf(name));
      const { width, height } = await picture.metadata();
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(768);
      const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const alphaAt = (x: number, y: number) => data[(y * info.width + x) * 4 + 3];
      const edges = Array.from({ length: height }, (_, y) => [alphaAt(0, y), alphaAt(width - 1, y)]);
      expect(alphaAt(0, 0), name).toBe(0);
      expect(edges.filter(([, right]) => right === 255).length, name).toBeLessThan(height * 0.4);
    }
  });
});

describe('a pattern', () => {
  test.each(['relief', 'route', 'dots'].flatMap((name) => ['light', 'dark'].map((ground) => [name, ground])))(
    '%s, %s, has no seam',
    async (name, ground) => {
      const tile = await sharp(fileOf(`pattern-${name}-${ground}.svg`))
        .png()
        .toBuffer();
      const { data, info } = await sharp(tile).greyscale().raw().toBuffer({ resolveWithObject: true });
      const at = (x: number, y: number) => data[y * info.width * info.channels + x * info.channels] ?? 0;
      const side = info.width;
      const all = Array.from({ length: side }, (_, index) => index);
      const columnStep = (x: number) =>
        all.reduce((sum, y) => sum + Math.abs(at(x, y) - at((x + 1) % side, y)), 0);
      const rowStep = (y: number) =>
        all.reduce((sum, x) => sum + Math.abs(at(x, y) - at(x, (y + 1) % side)), 0);
      const inside = all.slice(0, -1);
      expect(columnStep(side - 1)).toBeLessThanOrEqual(Math.max(...inside.map(columnStep)));
      expect(rowStep(side - 1)).toBeLessThanOrEqual(Math.max(...inside.map(rowStep)));
    },
  );
});

test('a region without municipalities has no posters, and a kit all the same', async () => {
  const { posters, posterPicture, templates } = await makeBrandKit({ ...order, municipalities: [] });
  expect([posters, posterPicture]).toEqual([[], undefined]);
  expect(templates).toHaveLength(5);
});
