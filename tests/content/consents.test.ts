import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { consents } from '../../src/model/consents.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { entryTexts } from '../../src/model/entry-texts.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { statements } from '../../src/model/statements.ts';
import { sentencesOf, wordsOf } from '../e2e/gates/sentences.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

const texts = shippedEntries.filter(({ definition }) => definition === consents);
const spoken = shippedEntries.filter(({ definition }) =>
  [consents, statements].includes(definition as never),
);

describe('Every consent', () => {
  it.each(texts)(
    'says for what, which data, what is done, how long and how to withdraw: $path',
    ({ text }) => {
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual([
        'Для чего',
        'Какие данные',
        'Что с ними делают',
        'На какой срок',
        'Как отозвать',
      ]);
    },
  );

  it('is a document of its own: no two share their title or place', () => {
    const heads = texts.map(({ text }) =>
      entrySchema(consents, plainKit).parse(readEntryFile(consents, text).data),
    );
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
    expect(new Set(heads.map(({ order }) => order)).size).toBe(heads.length);
  });
});

it.each(spoken)('Legal texts are read without effort: $path', ({ definition, text }) => {
  const { data, body } = readEntryFile(definition, text);
  const sentences = entryTexts(definition, data, body)
    .flatMap((one) => one.text.split('\n'))
    .map((line) => line.replaceAll(/\]\([^)]*\)|[#*[\]]/g, ''))
    .flatMap(sentencesOf);
  expect(sentences.filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
  const mean = sentences.map(wordsOf).reduce((sum, length) => sum + length, 0) / sentences.length;
  expect(mean).toBeLessThanOrEqual(12);
});
