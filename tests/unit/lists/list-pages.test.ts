import { describe, expect, test } from 'vitest';
import { type ListPage, listPages } from '../../../src/lists/list-pages.ts';
import { facets, type Practice, samplePractices } from './sample-practices.ts';

const root = '/practices/';
const pagesOf = (entries: readonly Practice[], pageSize = 24) =>
  listPages({ entries, facets, root, pageSize });
const pageAt = (pages: readonly ListPage<Practice>[], path?: string) => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return page;
};
const optionsOf = (page: ListPage<Practice>, label: string) =>
  page.filters.find((filter) => filter.label === label)?.options ?? [];

const practices: readonly Practice[] = [
  one('workshop', { municipality: 'place-1', forms: ['form-1', 'form-2'], year: 2025 }),
  one('river', { municipality: 'place-1', forms: ['form-2'], year: 2024 }),
  one('theatre', { municipality: 'place-2', forms: ['form-1'], year: 2025 }),
  one('region', { forms: ['form-3'], year: 2023 }),
];

function one(
  id: string,
  data: Pick<Practice['data'], 'forms' | 'year'> & { municipality?: string },
): Practice {
  return { id, data: { directions: ['direction-1'], ...data } };
}

describe('a list without a script', () => {
  const pages = pagesOf(practices);

  test('begins with all entries, in their order', () => {
    const { entries, total, chosen, current, hrefs } = pageAt(pages);
    expect(entries).toEqual(practices);
    expect({ total, chosen, current, hrefs }).toEqual({ total: 4, chosen: [], current: 1, hrefs: [root] });
  });

  test('has a page for each value that entries have, and none for the others', () => {
    const page = pageAt(pages, 'list/municipality-place-1');
    expect(page.entries.map(({ id }) => id)).toEqual(['workshop', 'river']);
    expect(page.chosen).toEqual(['Территория 1']);
    expect(pages.filter(({ path }) => path?.includes('place-3'))).toEqual([]);
  });

  test('joins the municipality with any other choice, the municipality first in the address', () => {
    const page = pageAt(pages, 'list/municipality-place-1/form-form-2');
    expect(page.entries.map(({ id }) => id)).toEqual(['workshop', 'river']);
    expect(pages.some(({ path }) => path === 'list/form-form-2/municipality-place-1')).toBe(false);
  });

  test('counts what each link leads to, and offers none that leads to nothing', () => {
    const options = optionsOf(pageAt(pages, 'list/municipality-place-2'), 'Форма');
    expect(options.map(({ label, count }) => [label, count])).toEqual([
      ['Все', 1],
      ['form 1', 1],
    ]);
  });

  test('keeps the form when the municipality changes', () => {
    const places = optionsOf(pageAt(pages, 'list/form-form-1'), 'Территория');
    expect(places.map(({ href }) => href)).toEqual([
      '/practices/list/form-form-1/',
      '/practices/list/municipality-place-1/form-form-1/',
      '/practices/list/municipality-place-2/form-form-1/',
    ]);
  });

  test('puts another facet in place of the form, keeping the municipality', () => {
    const years = optionsOf(pageAt(pages, 'list/municipality-place-1/form-form-2'), 'Год');
    expect(years.map(({ href }) => href)).toEqual([
      '/practices/list/municipality-place-1/form-form-2/',
      '/practices/list/municipality-place-1/year-2025/',
      '/practices/list/municipality-place-1/year-2024/',
    ]);
  });

  test('marks in each filter the one link that leads to the page itself', () => {
    for (const page of pages) {
      for (const { options } of page.filters) {
        const current = options.filter(({ isCurrent }) => isCurrent);
        expect(current.map(({ href }) => href)).toEqual([page.hrefs[0]]);
        expect(current[0]?.count).toBe(page.total);
      }
    }
  });

  test('shows an entry once though it has a value twice', () => {
    const twice = { name: 'year', label: 'Год', valuesOf: () => ['2024', '2024'], labelOf: String };
    const pages = listPages({ entries: ['mentor'], facets: [twice], root });
    expect(pages.map(({ path, entries }) => ({ path, entries }))).toEqual([
      { path: undefined, entries: ['mentor'] },
      { path: 'list/year-2024', entries: ['mentor'] },
    ]);
  });

  test('is one page without filters while there are no entries', () => {
    const [page, ...others] = pagesOf([]);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ path: undefined, total: 0, entries: [], filters: [], hrefs: [root] });
  });

  test('divides a long choice into pages', () => {
    const pages = pagesOf(samplePractices(50));
    const third = pageAt(pages, 'list/3');
    expect(third.entries).toHaveLength(2);
    expect(third.current).toBe(3);
    expect(third.hrefs).toEqual(['/practices/', '/practices/list/2/', '/practices/list/3/']);
  });
});
