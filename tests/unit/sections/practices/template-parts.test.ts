import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../../src/model/json-schema.ts';
import { practices } from '../../../../src/model/practices.ts';
import { templateParts } from '../../../../src/sections/practices/template-parts.ts';

test('the blank for a practice asks what the editor’s form asks, in the same words', () => {
  const parts = templateParts(jsonSchemaOf(practices));
  expect(parts.map(({ title }) => title)).toEqual([
    'Название',
    'В двух словах',
    'Кто ведёт',
    'С какого года',
    'Кому подойдёт',
    'Как встречаются',
    'Какую задачу решали',
    'Для кого',
    'Шаги',
    'Что понадобилось',
    'Что получилось',
    'Результат в числах',
    'Как повторить',
    'Материалы',
    'К кому обратиться',
  ]);
});

test('the blank leaves a line for a name and more for a story', () => {
  const room = new Map(templateParts(jsonSchemaOf(practices)).map((part) => [part.id, part.room]));
  expect([room.get('title'), room.get('year')]).toEqual(['line', 'line']);
  expect([room.get('problem'), room.get('steps')]).toEqual(['paragraph', 'paragraph']);
});

test('a part that the model has lost stops the build', () => {
  expect(() => templateParts({ properties: {} })).toThrow('«title»');
});
