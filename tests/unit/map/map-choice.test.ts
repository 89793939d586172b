import { expect, test } from 'vitest';
import { choiceMessage } from '../../../src/map/choice-message.ts';
import { fitsChoice, mapQuery, readMapChoice } from '../../../src/map/map-choice.ts';

test.each([
  ['', '', { offers: [], view: undefined }],
  ['?centre&events', '?centre&events', { offers: ['centre', 'events'], view: undefined }],
  [
    '?events=on&centre=on&view=list',
    '?centre&events&view=list',
    { offers: ['centre', 'events'], view: 'list' },
  ],
  ['?view=scheme', '?view=scheme', { offers: [], view: 'scheme' }],
  ['?toString&view=constructor&utm_source=vk', '', { offers: [], view: undefined }],
])('the address «%s» is read, and written as «%s»', (query, written, choice) => {
  expect(readMapChoice(query)).toEqual(choice);
  expect(mapQuery(readMapChoice(query))).toBe(written);
});

test('a place fits when it has all that was chosen', () => {
  expect(fitsChoice('centre events', ['centre', 'events'])).toBe(true);
  expect(fitsChoice('centre', ['centre', 'events'])).toBe(false);
  expect(fitsChoice('', [])).toBe(true);
});

test('the result agrees with its number, and nothing found says what to do', () => {
  expect(choiceMessage(26, 26)).toBe('Показаны все: 26 территорий.');
  expect(choiceMessage(1, 26)).toBe('Подходит 1 территория из 26.');
  expect(choiceMessage(3, 26)).toBe('Подходят 3 территории из 26.');
  expect(choiceMessage(0, 26)).toBe(
    'Пока такой территории нет. Снимите одну отметку или нажмите «Показать все».',
  );
});
