import { expect, test } from 'vitest';
import { checkFile } from '../../../functions/editorial/check-file.ts';

test.each(['content/events/past.md', 'content/contests/archive.md'])(
  '%s would take the address of the section’s own page, and is refused in words',
  (path) => {
    expect(() => checkFile(path, '---\ntitle: Прошедшие\n---\n')).toThrow(/уже есть страница самого раздела/);
  },
);

test('a municipality’s entry has a folder of its own and may be called so', () => {
  expect(() => checkFile('content/events/ishim/past.md', '---\ntitle: Прошедшие\n---\n')).not.toThrow(
    /страница самого раздела/,
  );
});
