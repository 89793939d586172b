import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { entryTexts } from '../../src/model/entry-texts.ts';
import { guides } from '../../src/model/guides.ts';
import { hotlines } from '../../src/model/hotlines.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { sentencesOf, wordsOf } from '../e2e/gates/sentences.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

const schema = entrySchema(guides, plainKit);
const doors = shippedEntries
  .filter(({ definition }) => definition === guides)
  .map(({ path, text }) => {
    const { data, body } = readEntryFile(guides, text);
    return { path, guide: schema.parse(data), texts: entryTexts(guides, data, body) };
  });

describe('Every door into the programme', () => {
  it.each(doors)('speaks in short sentences: $path', ({ texts }) => {
    const sentences = texts.flatMap(({ text }) => sentencesOf(text));
    expect(sentences.filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
    const mean = sentences.map(wordsOf).reduce((sum, length) => sum + length, 0) / sentences.length;
    expect(mean).toBeLessThanOrEqual(12);
  });

  it.each(doors.filter(({ guide }) => guide.apply))(
    'says what not to write in a letter: $path',
    ({ guide }) => {
      expect(guide.apply?.avoid.join(' ')).toMatch(/учёт/i);
      expect(guide.apply?.say).not.toEqual([]);
    },
  );

  it('speaks to teenagers as to friends, and to adults politely', () => {
    for (const { path, texts } of doors) {
      const words = texts.map(({ text }) => text).join(' ');
      const formal = /(?<![а-яё])(?:вы|вас|вам|ваш(?:а|е|и|у|ей|его)?)(?![а-яё])/i;
      const familiar = /(?<![а-яё])(?:ты|тебя|тебе|тво[йяёеи])(?![а-яё])/i;
      expect(words, path).not.toMatch(path.includes('teenagers') ? formal : familiar);
    }
  });
});

it('In trouble one can call 112 and the children’s line', () => {
  const numbers = shippedEntries
    .filter(({ definition }) => definition === hotlines)
    .map(({ text }) => entrySchema(hotlines, plainKit).parse(JSON.parse(text)).number);
  expect(numbers.sort()).toEqual(['112', '8-800-2000-122']);
});
