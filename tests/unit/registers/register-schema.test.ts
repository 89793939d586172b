import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { toFigures } from '../../../src/figures/to-figures.ts';
import { byMunicipalityRegister } from '../../../src/registers/by-municipality-register.ts';
import { planFactRegister } from '../../../src/registers/plan-fact-register.ts';
import { registerJson } from '../../../src/registers/register-json.ts';
import { registerSchema } from '../../../src/registers/register-schema.ts';
import { indicator, municipalities, plan, report } from '../figures/sample.ts';

const ORIGIN = {
  page: 'https://nastavnik.example/achievements/',
  terms: 'https://nastavnik.example/open-data/',
  day: '2026-11-23',
};
const pairs = indicator('pairs', {
  isAboutPeople: true,
  plan: [plan(1000, { isWholeProgramme: true }), plan(80, { period: '2020 год' })],
});
const figures = toFigures({
  indicators: [pairs],
  municipalities,
  results: [report('tyumen', '2026', { pairs: 120 }), report('ishim', '2026', { pairs: 3 })],
});

describe.each([planFactRegister(figures), byMunicipalityRegister(figures)])('the file of $id', (register) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(
    JSON.parse(registerSchema(register, `https://nastavnik.example/${register.id}`)),
  );
  const file = JSON.parse(registerJson(register, ORIGIN));

  test('keeps its schema, hidden numbers and missing ones too', () => {
    expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
    expect(file.rows.length).toBeGreaterThan(1);
  });

  test('would be refused with a field that the schema does not know, or a day that is none', () => {
    expect(isValid({ ...file, rows: [{ ...file.rows[0], name: 'x' }] })).toBe(false);
    expect(isValid({ ...file, rows: [{ ...file.rows[0], asOf: 'вчера' }] })).toBe(false);
  });
});
