import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { entryTexts } from '../../src/model/entry-texts.ts';
import { participants } from '../../src/model/participants.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { programme } from '../../src/model/programme.ts';
import { rewards } from '../../src/model/rewards.ts';
import { DUTY_AREAS, roles } from '../../src/model/roles.ts';
import { sentencesOf, wordsOf } from '../e2e/gates/sentences.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

const SECTIONS = /^content\/sections\/(?:programme|roles|participants|rewards)\.md$/;
const pages = shippedEntries
  .filter(
    ({ definition, path }) =>
      [programme, roles, participants, rewards].some((one) => one === definition) || SECTIONS.test(path),
  )
  .map(({ path, definition, text }) => {
    const { data, body } = readEntryFile(definition, text);
    return { path, sentences: entryTexts(definition, data, body).flatMap(({ text }) => sentencesOf(text)) };
  });

describe('What is said about the programme', () => {
  it.each(pages)('is said in short sentences: $path', ({ sentences }) => {
    expect(sentences.filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
    const words = sentences.map(wordsOf).reduce((sum, length) => sum + length, 0);
    expect(words / sentences.length).toBeLessThanOrEqual(12);
  });

  it('calls the targets of the first stages a plan of their years', () => {
    const history = shippedEntries
      .filter(({ definition }) => definition === programme)
      .flatMap(
        ({ text }) => entrySchema(programme, plainKit).parse(readEntryFile(programme, text).data).timeline,
      )
      .filter(({ kind }) => kind === 'history');
    expect(history).not.toEqual([]);
    for (const { title } of history) expect(title).toMatch(/план на 20\d\d/);
  });
});

describe('The roles', () => {
  const shipped = shippedEntries
    .filter(({ definition }) => definition === roles)
    .map(({ path, text }) => ({
      id: path.replace(/^.*\/|\.md$/g, ''),
      role: entrySchema(roles, plainKit).parse(readEntryFile(roles, text).data),
    }));

  it('are the thirteen of the model', () => {
    expect(shipped.map(({ id }) => id)).toEqual([
      'centre-head',
      'coordinator',
      'curator',
      'kdn',
      'mentee',
      'mentor',
      'navigator',
      'operator',
      'organisation',
      'parent',
      'psychologist',
      'tutor',
      'working-group',
    ]);
  });

  it('leave no kind of work without somebody who does it', () => {
    const done = new Set(
      shipped.flatMap(({ role }) =>
        role.duties.filter(({ part }) => part !== 'helps').map(({ area }) => area),
      ),
    );
    expect([...done].sort()).toEqual(Object.keys(DUTY_AREAS).sort());
  });

  it.each(shipped)('say what is not theirs: $id', ({ role }) => {
    expect(role.limits).not.toEqual([]);
  });
});
