import { expect, test } from 'vitest';
import { groupLessons } from '../../../../src/sections/training/group-lessons.ts';

const lesson = (id: string, part: 'base' | 'variable', order: number) => ({ id, data: { part, order } });

test('modules stand by part, the base first, each part in its order', () => {
  const groups = groupLessons([
    lesson('talk', 'variable', 7),
    lesson('plan', 'base', 3),
    lesson('role', 'base', 1),
  ]);
  expect(groups.map(({ label, lessons }) => [label, lessons.map(({ id }) => id)])).toEqual([
    ['Базовая часть', ['role', 'plan']],
    ['Вариативная часть', ['talk']],
  ]);
});

test('a part without modules has no heading', () => {
  expect(groupLessons([lesson('role', 'base', 1)]).map(({ part }) => part)).toEqual(['base']);
});
