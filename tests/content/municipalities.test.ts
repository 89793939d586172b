import { expect, it } from 'vitest';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { municipalities } from '../../src/model/municipalities.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

/** Nobody has compared their codes with the classifier yet. */
const UNVERIFIED = ['ishimskiy', 'tobolskiy', 'uporovskiy', 'yalutorovskiy'];

const schema = entrySchema(municipalities, plainKit);
const all = shippedEntries
  .filter(({ definition }) => definition === municipalities)
  .map(({ path, text }) => ({
    slug: path.slice('content/municipalities/'.length, -'.json'.length),
    ...schema.parse(JSON.parse(text)),
  }));

it('There are 26 municipalities, and no two share a name', () => {
  expect(all).toHaveLength(26);
  expect(new Set(all.map(({ title }) => title)).size).toBe(26);
  expect(new Set(all.map(({ short }) => short)).size).toBe(26);
});

it('No two tiles of the map lie on one another', () => {
  const cells = all.flatMap(({ map: { row, column, span } }) =>
    Array.from({ length: span }, (_, at) => `row ${row}, column ${column + at}`),
  );
  const taken = cells.filter((cell, at) => cells.indexOf(cell) !== at);
  expect(taken).toEqual([]);
});

it('Codes of OKTMO are unique, and those that nobody has verified are left out', () => {
  const codes = all.flatMap(({ oktmo }) => oktmo ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  expect(all.filter(({ oktmo }) => !oktmo).map(({ slug }) => slug)).toEqual(UNVERIFIED);
});
