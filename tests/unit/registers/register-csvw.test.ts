import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toFigures } from '../../../src/figures/to-figures.ts';
import { byMunicipalityRegister } from '../../../src/registers/by-municipality-register.ts';
import { makeRegister, type Register, type RegisterValue } from '../../../src/registers/register.ts';
import { registerCsv } from '../../../src/registers/register-csv.ts';
import { registerCsvw } from '../../../src/registers/register-csvw.ts';
import { indicator, municipalities, report } from '../figures/sample.ts';
import { readCsvw } from './read-csvw.ts';

const ORIGIN = {
  page: 'https://nastavnik.example/practices/',
  terms: 'https://nastavnik.example/open-data/',
  day: '2026-11-23',
};
const places = makeRegister(
  { id: 'places', stem: '/registers/places', title: 'Места', path: '/places/' },
  [
    { key: 'title', label: 'Место', pick: ({ title }) => title },
    { key: 'kinds', label: 'Виды', type: 'list', pick: () => ['мастерская, гараж', 'двор'] },
    { key: 'people', label: 'Жителей', type: 'number', pick: ({ people }) => people },
    { key: 'isOpen', label: 'Открыто', type: 'flag', pick: ({ people }) => people !== undefined },
    { key: 'since', label: 'С какого дня', type: 'day', pick: ({ since }) => since },
  ],
  [
    { title: 'Двор; «Причал»,\nвход с реки', people: 1200, since: '2026-11-01' },
    { title: 'Клуб', people: undefined, since: undefined },
  ],
);
const read = (register: Register) => readCsvw(registerCsv(register), JSON.parse(told(register)));
const told = (register: Register) => registerCsvw(register, ORIGIN);

describe('what a program is told of a table', () => {
  test('lets it read every cell as what it is, and what is not known as nothing', () => {
    expect(read(places)).toEqual([
      {
        title: 'Двор; «Причал»,\nвход с реки',
        kinds: 'мастерская, гараж, двор',
        people: 1200,
        isOpen: true,
        since: new Date('2026-11-01'),
      },
      { title: 'Клуб', kinds: 'мастерская, гараж, двор', people: null, isOpen: false, since: null },
    ]);
  });

  test('makes of a hidden number one that nobody gives, never a zero', () => {
    const figures = toFigures({
      indicators: [indicator('pairs', { isAboutPeople: true })],
      municipalities,
      results: [report('tyumen', '2026', { pairs: 120 }), report('ishim', '2026', { pairs: 3 })],
    });
    const table = byMunicipalityRegister(figures);
    const words = parse(registerCsv(table), { bom: true, delimiter: ';', columns: true }) as Record<
      string,
      RegisterValue
    >[];
    const hidden = words.flatMap((line, at) => (line.Число === 'скрыто' ? [at] : []));
    expect(hidden.length).toBeGreaterThan(0);
    const counts = read(table).map(({ count }) => count);
    expect(hidden.map((at) => counts[at])).toEqual(hidden.map(() => null));
    expect(counts).toContain(123);
  });

  test('stands beside the table and leads to its page and its terms', () => {
    expect(JSON.parse(told(places))).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ru' }],
      url: 'places.csv',
      'dc:source': { '@id': ORIGIN.page },
      'dc:license': { '@id': ORIGIN.terms },
    });
  });

  test('would not let a wrong cell pass', () => {
    const wrong = registerCsv(places).replace('2026-11-01', 'вчера');
    expect(() => readCsvw(wrong, JSON.parse(told(places)))).toThrow(/since.*вчера/);
  });
});
