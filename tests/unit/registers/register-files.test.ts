import { read as readSheet, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Organisation } from '../../../src/model/organisations.ts';
import { namesOf } from '../../../src/registers/names.ts';
import { organisationColumns } from '../../../src/registers/organisation-columns.ts';
import { makeRegister } from '../../../src/registers/register.ts';
import { registerCsv } from '../../../src/registers/register-csv.ts';
import { registerJson } from '../../../src/registers/register-json.ts';

const names = namesOf({
  municipalities: [{ id: 'ishim', data: { short: 'Ишим' } }],
  forms: [{ id: 'student-pupil', data: { title: 'Студент — ученик' } }],
  directions: [],
});
const college: Organisation = {
  title: 'Колледж «Ремёсла»; корпус 2,\nвход со двора',
  municipality: 'ishim',
  kind: 'college',
  status: 'joined',
  joinedOn: '2026-09-18',
  forms: ['student-pupil'],
  regulation: { status: 'approved', number: '41-од', day: '2026-09-10' },
  plan: [{ form: 'student-pupil', term: '2026/27 учебный год', pairs: 12, events: 3 }],
  source: '=HYPERLINK("https://example.com")',
  example: true,
};
const bare: Organisation = {
  title: '+7 шагов',
  municipality: 'ishim',
  kind: 'ngo',
  status: 'preparing',
  forms: [],
  plan: [],
  source: 'Письмо в рабочую группу',
  example: false,
};
const register = makeRegister(
  {
    id: 'organisations',
    stem: '/registers/organisations',
    title: 'Организации в модели',
    path: '/organisations/',
  },
  organisationColumns(names),
  [{ data: college }, { data: bare }],
);

describe('a register as a table', () => {
  const text = registerCsv(register);
  const lines: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true });

  test('opens whole: every line has every column, whatever its words hold', () => {
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(register.columns.map(({ label }) => label));
    }
    expect(lines[0]?.Организация).toBe(college.title);
  });

  test('opens whole in a reader of spreadsheets, which guesses the separator and takes no cell for a formula', () => {
    const { SheetNames, Sheets } = readSheet(Buffer.from(text), { type: 'buffer' });
    const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
    const [heads, ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    expect(heads).toEqual(register.columns.map(({ label }) => label));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[0]).toBe(college.title);
    const formulas = Object.values(sheet).filter((cell) => typeof cell === 'object' && 'f' in cell);
    expect(formulas).toEqual([]);
  });

  test('opens in Russian Excel: a byte order mark, semicolons, Windows line ends', () => {
    expect(text.startsWith('\uFEFFОрганизация;Территория;Вид;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('never runs what somebody wrote as a formula', () => {
    const cells = lines.flatMap((line) => Object.values(line));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('says names and plans in words', () => {
    expect(lines[0]).toMatchObject({
      Территория: 'Ишим',
      Положение: 'утверждено 10 сентября 2026 г., приказ № 41-од',
      План: 'Студент — ученик, 2026/27 учебный год: 12 пар, 3 события',
      Пример: 'да',
    });
  });
});

describe('a register for programs', () => {
  const read = JSON.parse(
    registerJson(register, {
      page: 'https://nastavnik.example/organisations/',
      terms: 'https://nastavnik.example/open-data/',
      day: '2026-11-23',
    }),
  );

  test('explains every field of its rows', () => {
    for (const row of read.rows) {
      for (const key of Object.keys(row)) expect(read.fields).toHaveProperty(key);
    }
    expect(read.rows[0].forms).toEqual(['Студент — ученик']);
  });

  test('leaves out what is not known', () => {
    expect(read.rows[1]).not.toHaveProperty('joinedOn');
  });

  test('says where it is from, of what day and on what terms', () => {
    expect(read).toMatchObject({
      title: 'Организации в модели',
      page: 'https://nastavnik.example/organisations/',
      terms: 'https://nastavnik.example/open-data/',
      day: '2026-11-23',
    });
  });
});
