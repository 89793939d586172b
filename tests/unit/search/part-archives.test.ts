import { describe, expect, test } from 'vitest';
import { partArchives } from '../../../src/search/part-archives.ts';

const LIMITS = { most: 4, large: 2 };

describe('pages of years past', () => {
  test('all stay with the rest while there are few', () => {
    const pages = [...practices(2024, 1), ...practices(2025, 1), ...practices(2026, 2)];
    const { recent, archives } = partArchives(pages, LIMITS);
    expect(recent).toEqual(pages);
    expect(archives.size).toBe(0);
  });

  test('are parted from the oldest on, until the rest is small enough', () => {
    const parted = partArchives(
      [...practices(2024, 1), ...practices(2025, 2), ...practices(2026, 3)],
      LIMITS,
    );
    expect(years(parted)).toEqual(['2025', '2024']);
    expect(parted.recent).toHaveLength(3);
  });

  test('never take the newest year with them, however much it has', () => {
    const parted = partArchives([...practices(2025, 1), ...practices(2026, 9)], LIMITS);
    expect(years(parted)).toEqual(['2025']);
    expect(parted.recent).toHaveLength(9);
  });

  test('are those of large sections: an order of 2019 may still be in force', () => {
    const orders = [page('documents/one', 'Документы', 2019), page('documents/two', 'Документы', 2020)];
    const parted = partArchives([...orders, ...practices(2025, 1), ...practices(2026, 4)], LIMITS);
    expect(years(parted)).toEqual(['2025']);
    expect(parted.recent).toEqual(expect.arrayContaining(orders));
  });

  test('are not those without a year', () => {
    const guides = Array.from({ length: 9 }, (_, number) => page(`guides/${number}`, 'Обучение'));
    const { recent, archives } = partArchives(guides, LIMITS);
    expect(recent).toEqual(guides);
    expect(archives.size).toBe(0);
  });
});

function practices(year: number, count: number) {
  return Array.from({ length: count }, (_, number) =>
    page(`practices/${year}-${number}`, 'Лучшие практики', year),
  );
}

function page(path: string, section: string, year?: number) {
  const ofYear = year === undefined ? '' : `<meta name="search:year" content="${year}">`;
  return {
    path: `${path}/index.html`,
    head: `<head><meta name="search:section" content="${section}">${ofYear}</head>`,
    main: '<main></main>',
  };
}

function years({ archives }: ReturnType<typeof partArchives>) {
  return [...archives.keys()];
}
