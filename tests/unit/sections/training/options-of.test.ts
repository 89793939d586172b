import { expect, test } from 'vitest';
import { optionsOf } from '../../../../src/sections/training/options-of.ts';

test.each([
  { place: 1, order: ['right', 'one', 'two'] },
  { place: 2, order: ['one', 'right', 'two'] },
  { place: 3, order: ['one', 'two', 'right'] },
])('the right answer stands at its place, $place', ({ place, order }) => {
  const options = optionsOf({ right: 'right', wrong: ['one', 'two'], place });
  expect(options.map(({ text }) => text)).toEqual(order);
  expect(options.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual(['right']);
});
