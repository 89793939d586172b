import { describe, expect, test } from 'vitest';
import { readEntryFile } from '../../../src/content-check/read-entry-file.ts';
import { forms } from '../../../src/forms/catalogue.ts';
import { WHO_HELPS } from '../../../src/forms/who-helps.ts';
import { LANDING_CALLS, landings, MENTOR_SOURCES } from '../../../src/model/landings.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { shippedEntries } from './shipped-entries.ts';

const schema = landings.schema(plainKit);
const shipped = shippedEntries
  .filter(({ definition }) => definition === landings)
  .map(({ text }) => schema.parse(readEntryFile(landings, text).data));

describe('a landing page', () => {
  const [mentors] = shipped;
  const check = (changes: object) =>
    schema.safeParse({ ...mentors, ...changes }).error?.issues.map(({ message }) => message) ?? [];

  test('leads to a form that there is, or to the phones', () => {
    const ids = forms.map(({ id }) => id);
    expect(Object.keys(LANDING_CALLS).filter((call) => !ids.includes(call))).toEqual(['phone']);
  });

  test('answers beforehand what the mentor’s form asks, in the same words', () => {
    const asked = new Map(WHO_HELPS.map(({ id, label }) => [id, label]));
    expect(Object.entries(MENTOR_SOURCES).filter(([id, label]) => asked.get(id) !== label)).toEqual([]);
  });

  test('of teenagers leads to no form', () => {
    expect(check({ audience: 'teenagers', leadsTo: 'phone', who: undefined })).toEqual([]);
    expect(check({ audience: 'teenagers', leadsTo: 'contact', who: undefined })).toHaveLength(1);
    expect(check({ audience: 'teenagers', leadsTo: 'take-part', who: undefined })).toEqual([
      'Форм для подростков нет. Выберите «Без формы: телефоны»',
    ]);
  });

  test('answers «кто вы» in the mentor’s form alone', () => {
    expect(check({ who: 'student', leadsTo: 'become-partner' })).toEqual([
      'Этот ответ есть только в форме наставника. Выберите её или уберите ответ',
    ]);
  });
});

test('every audience and every source of mentors has a page of its own', () => {
  expect(new Set(shipped.map(({ audience }) => audience))).toEqual(
    new Set(['mentors', 'parents', 'teenagers', 'schools', 'business', 'ngo']),
  );
  const named = shipped.flatMap(({ who }) => who ?? []);
  expect(named.toSorted()).toEqual(Object.keys(MENTOR_SOURCES).toSorted());
});
