import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { forms } from '../../src/forms/catalogue.ts';
import { albums } from '../../src/model/albums.ts';
import { cleanEntry } from '../../src/model/clean-entry.ts';
import type { Collection } from '../../src/model/collection.ts';
import { duties } from '../../src/model/duties.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { indicators } from '../../src/model/indicators.ts';
import { mentors } from '../../src/model/mentors.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { results } from '../../src/model/results.ts';
import { roadmaps } from '../../src/model/roadmaps.ts';
import { standard } from '../../src/model/standard.ts';
import { stories } from '../../src/model/stories.ts';
import { targets } from '../../src/model/targets.ts';
import { videos } from '../../src/model/videos.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

function entriesOf(collection: Collection) {
  return shippedEntries
    .filter(({ definition }) => definition.name === collection.name)
    .map(({ path, text }) => ({
      path,
      data: cleanEntry(readEntryFile(collection, text).data) as Record<string, unknown>,
    }));
}

function isTaken(collection: Collection, data: unknown): boolean {
  return entrySchema(collection, plainKit).safeParse(data).success;
}

describe('The rules that the site must keep', () => {
  it.each([mentors, stories, videos])('I2: nobody appears in «$label» without a consent', (collection) => {
    const entries = entriesOf(collection);
    expect(entries).not.toEqual([]);
    for (const { path, data } of entries) {
      expect(isTaken(collection, data), path).toBe(true);
      expect(isTaken(collection, { ...data, consent: undefined }), path).toBe(false);
    }
  });

  it('I3: only adults stand in the bank of mentors', () => {
    for (const { path, data } of entriesOf(mentors)) {
      expect(isTaken(mentors, { ...data, isAdult: false }), path).toBe(false);
    }
  });

  it('I4: officials appear by post: nobody is called as in an order, with initials or a patronymic', () => {
    const official =
      /(?<![А-ЯЁа-яё])[А-ЯЁ]\. ?[А-ЯЁ]\. ?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+ [А-ЯЁ]\. ?[А-ЯЁ]\.|[А-ЯЁ][а-яё]+(?:ович|евич|овна|евна|ична)(?:а|у|ем|е|ой|ы)?(?![а-яё])/;
    const named = shippedEntries.flatMap(({ path, text }) => {
      const found = official.exec(text);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(named).toEqual([]);
  });

  it('I5: no form asks for a child’s name, school, diagnosis, registration or offences', () => {
    const asked = forms.flatMap(({ id, questions }) =>
      questions.map((question) => `${id}: ${JSON.stringify(question)}`),
    );
    expect(asked).not.toEqual([]);
    const forbidden =
      /(?:имя|фамили[юя]|ФИО)[^"]{0,20}(?:ребёнк|подростк|сын|дочер)|школ[аеу]|класс|диагноз|на учёте (?:ли|в)|правонарушени|судимост/i;
    expect(
      asked.filter((line) =>
        forbidden.test(line.replaceAll('Наставничество подростков на профилактическом учёте', '')),
      ),
    ).toEqual([]);
  });

  it('I7: a photograph with people needs their consent, and no album shows faces of minors', () => {
    for (const { path, data } of entriesOf(albums)) {
      const [photo] = data.photos as Record<string, unknown>[];
      const withPeople = { ...data, photos: [{ ...photo, hasPeople: true, consent: undefined }] };
      expect(isTaken(albums, withPeople), path).toBe(false);
      expect(isTaken(albums, { ...data, noMinorsRecognisable: false }), path).toBe(false);
    }
  });

  it.each([targets, indicators, results, standard, duties, roadmaps])(
    'I9: what «$label» shows as fact has its source',
    (collection) => {
      const entries = entriesOf(collection);
      expect(entries).not.toEqual([]);
      for (const { path, data } of entries) expect(JSON.stringify(data), path).toMatch(/"source[A-Za-z]*":"/);
    },
  );
});
