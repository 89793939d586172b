import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { cardOfPage } from '../../../src/social/card-of-page.ts';
import { drawCard } from '../../../src/social/draw-card.ts';
import { keepPicture } from '../../../src/social/keep-picture.ts';
import { listCards } from '../../../src/social/list-cards.ts';

const cards = listCards({
  tagline: 'Система наставничества',
  navigation: [
    { label: 'О нас', items: [{ label: 'О системе', path: '/about/' }] },
    { label: 'Люди и опыт', items: [{ label: 'Люди', path: '/about/people/' }] },
  ],
});

describe('each section of the menu has a card', () => {
  test.each([
    ['/', 'home'],
    ['/about/', 'about'],
    ['/about/people/ishim/', 'about-people'],
    ['/municipalities/ishim/', 'home'],
  ])('a link to %s shows the card «%s»', (path, id) => {
    expect(cardOfPage(cards, path).id).toBe(id);
  });
});

describe('the picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const site = { title: 'Моя территория', motto: ['люди', 'идеи', 'проекты'], region: 'Тюменская область' };
  const title = 'Региональная система наставничества Тюменской области';

  test('is 1200 by 630 and light enough for a messenger', async () => {
    const picture = await keepPicture(await drawCard({ title, site }), folder);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(60_000);
  });

  test('keeps its words inside the frame', async () => {
    const svg = await drawCard({ title: `${title}: ${title.toLowerCase()}`, site });
    const { data, info } = await sharp(Buffer.from(svg))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const lastRows = data.subarray(data.length - info.width * info.channels * 40);
    expect(Math.max(...lastRows)).toBeLessThan(200); // white words would shine
  });

  test('is the same for the same words', async () => {
    const draw = () => drawCard({ title, site });
    expect(await draw()).toBe(await draw());
  });
});
