import { expect, it } from 'vitest';
import { blanks } from '../../../../src/model/blanks.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { groupBlanks } from '../../../../src/sections/blanks/group-blanks.ts';

const blank = (id: string, kind: string, order: number) => ({
  id,
  data: blanks.schema(plainKit).parse({
    title: `Бланк ${id}`,
    kind,
    order,
    filledBy: 'куратор',
    summary: 'Для чего этот бланк нужен.',
    parts: [{ text: ['Текст бланка'] }],
    source: 'Образец',
  }),
});

it('Blanks stand under their kind in their order, and an empty kind is not named', () => {
  const groups = groupBlanks([
    blank('b', 'consent', 2),
    blank('a', 'consent', 1),
    blank('c', 'agreement', 1),
  ]);
  expect(groups.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
    ['Соглашения', ['c']],
    ['Согласия', ['a', 'b']],
  ]);
});
