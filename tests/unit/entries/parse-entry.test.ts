import { expect, test } from 'vitest';
import { z } from 'zod';
import { entryParser } from '../../../src/entries/parse-entry.ts';
import { collection } from '../../../src/model/collection.ts';

const albums = collection({
  name: 'albums',
  group: 'media',
  place: { folder: 'albums' },
  format: 'json',
  label: 'Альбомы',
  labelSingular: 'Альбом',
  schema: (kit) =>
    z.object({
      title: z.string(),
      day: z.coerce.date(),
      cover: z.object({ image: kit.image() }).optional(),
      photos: z.array(z.object({ picture: kit.image(), alt: z.string() })),
    }),
});

test('pictures are named as Astro imports them, and where each stands is told', () => {
  const { data, pictures } = entryParser(albums)({
    title: 'Двор',
    day: '2026-05-01',
    cover: { image: 'dvor.webp' },
    photos: [
      { picture: 'dvor.webp', alt: 'Двор' },
      { picture: './lodka.webp', alt: 'Лодка' },
    ],
  });
  expect(data).toEqual({
    title: 'Двор',
    day: new Date('2026-05-01'),
    cover: { image: './dvor.webp' },
    photos: [
      { picture: './dvor.webp', alt: 'Двор' },
      { picture: './lodka.webp', alt: 'Лодка' },
    ],
  });
  expect(pictures).toEqual([
    { place: ['cover', 'image'], file: './dvor.webp' },
    { place: ['photos', 0, 'picture'], file: './dvor.webp' },
    { place: ['photos', 1, 'picture'], file: './lodka.webp' },
  ]);
});

test('fields that the model does not take are refused', () => {
  expect(() => entryParser(albums)({ title: 7, photos: [] })).toThrow(z.ZodError);
});
