import { Map as ImmutableMap, List } from 'immutable';
import { expect, test } from 'vitest';
import { partOfList } from '../../../src/admin/part-of-list.ts';

const entry = (slug: string) => ImmutableMap({ slug });
const props = {
  collections: {},
  entries: List(['a', 'b', 'c'].map(entry)),
  cursor: {},
  handleCursorActions: () => {},
  getUnpublishedEntries: () => ['c', 'new'].map(entry),
};

test('a short list stays as it is', () => {
  expect(partOfList(props as never, 3, () => {})).toBe(props);
});

test('of a long list the first entries are shown, and more when their end is seen', () => {
  let asked = 0;
  const part = partOfList(props as never, 2, () => {
    asked += 1;
  });
  expect(part.entries.size).toBe(2);
  expect(part.cursor.actions?.has('append_next')).toBe(true);
  part.handleCursorActions('append_next');
  expect(asked).toBe(1);
});

test('a draft of an entry that is further down does not stand among the new ones', () => {
  const part = partOfList(props as never, 2, () => {});
  expect(part.getUnpublishedEntries?.('practices').map((draft) => draft.get('slug'))).toEqual(['new']);
});
