import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkWeight } from '../../../src/banners/check-layout.ts';
import { makeKit } from '../../../src/banners/files/make-kit.ts';
import type { BannerSizes } from '../../../src/model/banner-sizes.ts';
import type { Campaign } from '../../../src/model/campaigns.ts';
import { campaignWith, palette, place, typeface } from './order.ts';

const folder = await mkdtemp(join(tmpdir(), 'banners-'));
const some = { ...place, sizes: place.sizes.filter(({ width }) => [88, 240, 728].includes(width)) };

describe('the kit of a campaign', async () => {
  const kit = await make(campaignWith({}), some);
  const files = new Map(
    kit.banners.flatMap((banner) => banner.files.map(({ name, bytes }) => [name, bytes])),
  );

  test('has a picture of the very size, and one for dense screens, both light enough', async () => {
    for (const { width, height, limit } of some.sizes) {
      for (const [name, scale] of [
        ['', 1],
        ['-2x', 2],
      ] as const) {
        const bytes = files.get(`probe-${width}x${height}${name}.png`);
        const picture = await sharp(bytes).metadata();
        expect([picture.width, picture.height]).toEqual([width * scale, height * scale]);
        expect(bytes?.length).toBeLessThanOrEqual(limit * 1024);
      }
    }
  });

  test('has drawings that name themselves and need no font', () => {
    const svg = new TextDecoder().decode(files.get('probe-240x400.svg'));
    expect(svg).toContain('<title id="t">Ваше дело может стать чьей-то дорогой. Стать наставником</title>');
    expect(svg).toContain('<desc id="d">');
    expect(svg).not.toMatch(/<text|font-family|style=/);
  });

  test('has an HTML5 archive for the sizes that ask for it: few files, Latin names, no other host', () => {
    const parts = unzipSync(files.get('probe-240x400-html5.zip') ?? new Uint8Array());
    expect(Object.keys(parts)).toEqual(['index.html', 'banner.png']);
    const page = strFromU8(parts['index.html'] ?? new Uint8Array());
    expect(page).toContain('<meta name="ad.size" content="width=240,height=400">');
    const hosts = [...page.matchAll(/https?:\/\/([a-z0-9.-]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].sort()).toEqual(['nastavnik.example', 'www.w3.org']);
    expect([...files.keys()].some((name) => name === 'probe-88x31-html5.zip')).toBe(false);
  });

  test('holds all of them and the codes in one archive, the same at each build', async () => {
    const names = Object.keys(unzipSync(kit.archive.bytes));
    expect(names.sort()).toEqual([...files.keys(), 'codes.html'].sort());
    expect((await make(campaignWith({}), some)).archive.bytes).toEqual(kit.archive.bytes);
  });

  test('gives code with the size, the words and the marks of a visit', () => {
    const code = kit.banners.find(({ size }) => size === '240x400')?.code;
    expect(code).toContain('width="240" height="400"');
    expect(code).toContain('alt="Ваше дело может стать чьей-то дорогой. Стать наставником"');
    expect(code).toContain('rel="noopener"');
    expect(code).toContain(
      'https://nastavnik.example/section/welcome/mentors/probe/?utm_source=tabun&#38;utm_medium=banner&#38;utm_campaign=probe&#38;utm_content=240x400',
    );
    expect(code).not.toContain('<small>');
    expect(kit.banners.find(({ size }) => size === '88x31')?.code).toContain(
      '<small>Социальная реклама. Региональный оператор системы наставничества</small>',
    );
  });
});

describe('a build stops, naming the campaign, the size and what to do', () => {
  test('at pale words', async () => {
    const { colours } = campaignWith({});
    const pale = campaignWith({ colours: { ...colours, text: 'teal' } });
    await expect(make(pale, some)).rejects.toThrow(
      /Станьте наставником.*\n- 88x31: главные слова видно плохо: контраст «Волна» на «Хвоя» — 2,\d:1, нужно 7:1\. Выберите/,
    );
  });

  test('at words without room', async () => {
    const long = campaignWith({ shortMessage: 'Достопримечательность' });
    await expect(make(long, some)).rejects.toThrow('88x31: главные слова не помещаются. Сократите поле');
  });

  test('at a call without room', async () => {
    const long = campaignWith({ call: 'Взаимодействоватьсами' });
    const narrow = { ...place, sizes: [{ width: 120, height: 240, limit: 120, moves: false }] };
    await expect(make(long, narrow)).rejects.toThrow(
      '120x240: надпись на кнопке не помещается. Сократите её',
    );
  });

  test('at a heavy file', async () => {
    const strict = { ...place, sizes: [{ width: 240, height: 400, limit: 10, moves: false }] };
    await expect(make(campaignWith({}), strict)).rejects.toThrow(
      /240x400: файл probe-240x400\.png весит \d+ КБ, а можно 10\. Уберите рисунок/,
    );
    expect(checkWeight(10 * 1024, { limit: 10 }, 'файл')).toEqual([]);
  });

  test('at a size that the place does not take', async () => {
    await expect(make(campaignWith({ sizes: ['240x401'] }), some)).rejects.toThrow(
      '240x401: такого размера нет в «Размерах баннеров»',
    );
  });

  test('at a sign that the typeface does not have', async () => {
    await expect(make(campaignWith({ message: 'Наставник — это 🙂 рядом' }), some)).rejects.toThrow(
      'На баннере не нарисовать знак «🙂»',
    );
  });
});

function make(campaign: Campaign, sizes: BannerSizes) {
  const site = new URL('https://nastavnik.example/section/');
  return makeKit({
    id: 'probe',
    campaign,
    place: sizes,
    name: 'Моя территория',
    site,
    folder,
    palette,
    typeface,
  });
}
