import { expect, it } from 'vitest';
import { placeRows } from '../../../../src/sections/centres/place-rows.ts';

const places = [
  { id: 'yarkovskiy', data: { short: 'Ярковский' } },
  { id: 'ishim', data: { short: 'Ишим' } },
];
const tochka = { title: 'Точка сбора', municipality: 'ishim', status: 'open', example: true } as const;
const rows = placeRows(places, [{ id: 'ishim/tochka', data: tochka }], (path) => `/base${path}`);

it('Every territory has a row by the alphabet, with its centre and its state', () => {
  expect(rows[0]).toEqual([
    { text: 'Ишим', href: '/base/municipalities/ishim/' },
    { text: 'Точка сбора (пример)', href: '/base/centres/ishim/tochka/' },
    'Работает',
  ]);
});

it('A territory without a centre leads to how to open one', () => {
  expect(rows[1]).toEqual([
    { text: 'Ярковский', href: '/base/municipalities/yarkovskiy/' },
    { text: 'Как открыть центр', href: '/base/start-centre/' },
    'Планируется',
  ]);
});
