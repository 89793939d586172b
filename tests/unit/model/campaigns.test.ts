import { describe, expect, test } from 'vitest';
import { bannerSizes } from '../../../src/model/banner-sizes.ts';
import { campaignPage } from '../../../src/model/campaign-page.ts';
import { campaigns } from '../../../src/model/campaigns.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { campaignWith, place } from '../banners/order.ts';

const words = (schema: ReturnType<typeof campaigns.schema | typeof bannerSizes.schema>, data: unknown) =>
  schema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

describe('a campaign', () => {
  const check = (changes: object) => words(campaigns.schema(plainKit), { ...campaignWith({}), ...changes });

  test('ends no sooner than it begins', () => {
    expect(check({ starts: '2026-12-01', showUntil: '2026-12-01' })).toEqual([]);
    expect(check({ starts: '2026-12-02', showUntil: '2026-12-01' })).toEqual([
      'Последний день не раньше первого',
    ]);
  });

  test('leads to a landing page of this site', () => {
    expect(check({ landing: 'students' })).toEqual([]);
    expect(check({ landing: 'https://elsewhere.example/' })).toEqual(['Выберите запись из списка']);
    expect(campaignPage('spring', { landing: 'students' })).toBe('/welcome/students/spring/');
  });

  test('bears a bare token and sizes in Latin letters', () => {
    expect(check({ erid: '2VtzqxKkLmN', sizes: ['240x400'] })).toEqual([]);
    expect(check({ erid: 'erid: 2Vtz' })).toEqual(['Нужен токен из латинских букв и цифр, без слова erid']);
    expect(check({ sizes: ['240×400'] })).toEqual(['Нужен размер вида 240x400, с латинской x']);
  });
});

test('a size stands in the list once', () => {
  const [first] = place.sizes;
  expect(words(bannerSizes.schema(plainKit), place)).toEqual([]);
  expect(words(bannerSizes.schema(plainKit), { ...place, sizes: [first, first] })).toEqual([
    'Размер 88x31 уже есть в списке',
  ]);
});
