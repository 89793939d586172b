import { expect, it } from 'vitest';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

/** Names of pages and files that stand beside the entries of a section. */
const TAKEN = ['list', 'past', 'archive', 'all'];

it('No entry of the whole region stands on the address of a list', () => {
  const clashes = shippedEntries.filter(({ path, definition }) => {
    const slug = path.split('/').at(-1)?.split('.')[0] ?? '';
    return definition.page?.includes('/{{slug}}/') && path.split('/').length === 3 && TAKEN.includes(slug);
  });
  expect(clashes.map(({ path }) => path)).toEqual([]);
});
