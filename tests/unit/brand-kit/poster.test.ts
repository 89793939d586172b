import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MM } from '../../../src/brand-kit/design.ts';
import { type PosterOrder, poster } from '../../../src/brand-kit/designs/poster.ts';
import { makePosters } from '../../../src/brand-kit/files/make-posters.ts';
import { drawQr } from '../../../src/brand-kit/pictures/draw-qr.ts';
import { campaigns } from '../../../src/model/campaigns.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { kitOrder, look, site, typeface } from './order.ts';
import { readQr } from './read-qr.ts';

const order: PosterOrder = {
  name: site.title,
  region: site.region,
  ageLabel: site.ageLabel,
  words: { message: 'Ваше дело может стать чьей-то дорогой', detail: 'Станьте наставником подростку' },
  municipality: 'Голышмановский муниципальный округ',
  link: 'https://nastavnik.example/municipalities/golyshmanovskiy/?utm_source=poster&utm_medium=print',
  address: 'nastavnik.example/municipalities/golyshmanovskiy/',
};
const campaign = {
  id: 'stat-nastavnikom',
  words: campaigns
    .schema(plainKit)
    .parse(JSON.parse(readFileSync('content/campaigns/stat-nastavnikom.json', 'utf8'))),
};

describe('the poster of a municipality', () => {
  it('is an A3 sheet in PDF, with its title, language and words', async () => {
    const { posters } = await makePosters(await kitOrder({ campaign }));
    expect(posters.map(({ files }) => files[0]?.name)).toEqual([
      'poster-ishim.pdf',
      'poster-golyshmanovskiy.pdf',
    ]);
    const pdf = await readPdf(posters[1]?.files[0]?.bytes ?? new Uint8Array());
    expect(pdf).toMatchObject({
      title: 'Плакат: Голышмановский муниципальный округ',
      language: 'ru-RU',
      isTagged: true,
      showsTitle: true,
    });
    expect(pdf.pages.map(({ width, height }) => [width / MM, height / MM].map(Math.round))).toEqual([
      [297, 420],
    ]);
    for (const words of ['Ваше дело', 'Голышмановский', 'Наведите камеру', '12+', 'Тюменская область'])
      expect(pdf.text).toContain(words);
    expect(pdf.text.replaceAll(' ', '')).toContain(
      'nastavnik.example/razdel/municipalities/golyshmanovskiy/',
    );
    expect(pdf.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'Figure']));
  });

  it('leads a phone to the page of that municipality, with the marks of the campaign', async () => {
    const { sample } = await makePosters(await kitOrder({ campaign }));
    expect(sample && (await readQr(sample))).toBe(
      'https://nastavnik.example/razdel/municipalities/ishim/?utm_source=poster&utm_medium=print&utm_campaign=stat-nastavnikom&utm_content=ishim',
    );
  });

  it('leads there without marks where there is no campaign, and says the site’s own words', async () => {
    const { sample } = await makePosters(await kitOrder());
    expect(sample && (await readQr(sample))).toBe('https://nastavnik.example/razdel/municipalities/ishim/');
    const said = sample?.parts.flatMap((part) => (part.kind === 'words' ? part.lines : [])) ?? [];
    expect(
      said
        .map(({ words }) => words)
        .join(' ')
        .replaceAll('\u00a0', ' '),
    ).toContain(site.headline);
  });

  it('is read from a photo of two pixels to a millimetre', async () => {
    expect(await readQr(poster(order, look, typeface), 0.7)).toBe(order.link);
  });

  it('keeps its words on the sheet, however long they are', () => {
    const long = poster(
      {
        ...order,
        words: {
          message: 'Достопримечательность '.repeat(3).trim(),
          detail: 'Станьте наставником подростку '.repeat(3),
        },
        municipality: 'Городской округ «Нижнетавдинский муниципальный район Тюменской области»',
        address: `${'nastavnichestvo.'.repeat(6)}example/municipalities/golyshmanovskiy/`,
      },
      look,
      typeface,
    );
    for (const part of long.parts) {
      if (part.kind !== 'words') continue;
      for (const { words, x, y } of part.lines) {
        expect(x + typeface.widthOf(words, part.weight) * part.size, words).toBeLessThanOrEqual(
          long.width - 30,
        );
        expect(y, words).toBeLessThan(long.height - 14);
      }
    }
  });

  it('refuses an address whose squares a phone could not tell apart', () => {
    const draw = () =>
      drawQr(`https://nastavnik.example/${'a'.repeat(900)}`, { x: 0, y: 0, side: 92 * MM }, '#000000');
    expect(draw).toThrow('слишком длинный');
  });
});
