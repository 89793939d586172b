import { expect, test } from 'vitest';
import { describePlace } from '../../../src/map/describe-place.ts';
import { splitTitle } from '../../../src/map/split-title.ts';
import { shippedMap } from './shipped-map.ts';

const { places } = shippedMap();
const named = (id: string) => places.find((place) => place.id === id) ?? expect.fail(id);

test('a district names its centre and its former name', () => {
  expect(describePlace(named('abatskiy'))).toBe('центр — село Абатское; прежде — Абатский район');
});

test('a centre that lies in the city is said to lie outside', () => {
  expect(describePlace(named('ishimskiy'))).toContain('центр — город Ишим (за пределами территории)');
});

test('a city does not name itself as its centre', () => {
  expect(describePlace(named('ishim'))).toBe('прежде — Город Ишим');
});

test('the short name stands out in the full title, and nothing of the title is lost', () => {
  expect(splitTitle('Городской округ город Ишим', 'Ишим')).toEqual(['Городской округ город ', 'Ишим', '']);
  expect(splitTitle('Абатский муниципальный округ', 'Абат')).toEqual([
    '',
    'Абат',
    'ский муниципальный округ',
  ]);
  expect(splitTitle('Округ', 'Ишим')).toEqual(['', 'Округ', '']);
});

test('places come in the order of the Russian alphabet', () => {
  expect(places.slice(0, 3).map(({ short }) => short)).toEqual(['Абатский', 'Армизонский', 'Аромашевский']);
  expect(places.at(-1)?.short).toBe('Ярковский');
  const names = places.map(({ short }) => short);
  expect(names.indexOf('Ишим')).toBe(names.indexOf('Ишимский') - 1);
});
