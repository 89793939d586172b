import { expect, test } from 'vitest';
import { foundMessage } from '../../../src/map/found-message.ts';
import { matchesPlace, namesOf } from '../../../src/map/match-place.ts';
import { shippedMap } from './shipped-map.ts';

const { places } = shippedMap();

function find(query: string): string[] {
  return places.filter((place) => matchesPlace(query, namesOf(place))).map(({ short }) => short);
}

test.each([
  ['Ишим', ['Ишим', 'Ишимский']],
  ['ишим', ['Ишим', 'Ишимский']],
  ['  ИШИМ ', ['Ишим', 'Ишимский']],
  ['Ишимский район', ['Ишимский']],
  ['город Ишим', ['Ишим']],
  ['Голышманово', ['Голышмановский']],
  ['голышмановский городской округ', ['Голышмановский']],
  ['Нижняя Тавда', ['Нижнетавдинский']],
  ['нижне-тавдинский', ['Нижнетавдинский']],
  ['большое-сорокино', ['Сорокинский']],
  ['тавдин', ['Нижнетавдинский']],
  ['Омск', []],
])('«%s» finds %j', (query, found) => {
  expect(find(query)).toEqual(found);
});

test('nothing typed, or only signs, finds all 26', () => {
  expect(find('')).toHaveLength(26);
  expect(find(' - ')).toHaveLength(26);
});

test('ё and е are one letter, also where ё comes as two characters', () => {
  const names = ['Ёлкинский муниципальный округ'];
  expect(matchesPlace('елкинский', names)).toBe(true);
  expect(matchesPlace('ёлк', ['Елкинский муниципальный округ'])).toBe(true);
  expect(matchesPlace('е\u0308лк', names)).toBe(true);
});

test('the result is said in words that agree with the number', () => {
  expect(foundMessage(1)).toBe('Найдено: 1 территория');
  expect(foundMessage(2)).toBe('Найдено: 2 территории');
  expect(foundMessage(26)).toBe('Найдено: 26 территорий');
  expect(foundMessage(0)).toContain('Попробуйте');
});
