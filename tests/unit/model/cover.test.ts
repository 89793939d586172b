import { expect, test } from 'vitest';
import { cover } from '../../../src/model/fields/cover.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';

const schema = cover(plainKit);
const picture = { image: 'river.jpg', alt: 'Берег реки и урна' };
const consent = { id: 'Ф-12', scope: ['фото'], validUntil: '2030-12-31' };

test('a picture without people needs no consent', () => {
  expect(schema.safeParse({ ...picture, people: 'людей не узнать' }).success).toBe(true);
});

test('a picture of people needs their consent to it', () => {
  const people = 'людей можно узнать';
  expect(schema.safeParse({ ...picture, people, consent }).success).toBe(true);
  expect(schema.safeParse({ ...picture, people }).success).toBe(false);
  expect(schema.safeParse({ ...picture, people, consent: { ...consent, scope: ['слова'] } }).success).toBe(
    false,
  );
});
