import { expect, it } from 'vitest';
import { choiceFacet } from '../../../src/lists/choice-facet.ts';
import { listPages } from '../../../src/lists/list-pages.ts';

const WORDS = { open: 'Работает', opening: 'Открывается', planned: 'Планируется' } as const;
const facet = choiceFacet(
  { name: 'status', label: 'Состояние' },
  WORDS,
  ({ status }: { readonly status: keyof typeof WORDS }) => status,
);

it('Choices of a field stand in the order of its words, in Russian', () => {
  const [whole] = listPages({
    entries: [{ status: 'planned' }, { status: 'open' }, { status: 'planned' }],
    facets: [facet],
    root: '/centres/',
  });
  expect(whole?.filters[0]?.options).toMatchObject([
    { label: 'Все', count: 3 },
    { label: 'Работает', count: 1 },
    { label: 'Планируется', count: 2, href: '/centres/list/status-planned/' },
  ]);
});
