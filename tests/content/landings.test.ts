import { describe, expect, test } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { entryTexts } from '../../src/model/entry-texts.ts';
import { landings } from '../../src/model/landings.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { sentencesOf, wordsOf } from '../e2e/gates/sentences.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

const pages = shippedEntries
  .filter(({ definition }) => definition === landings)
  .map(({ path, text }) => {
    const { data } = readEntryFile(landings, text);
    const landing = entrySchema(landings, plainKit).parse(data);
    return { path, landing, texts: entryTexts(landings, data, '') };
  });

describe('every landing page', () => {
  test.each(pages)('says one thing in short sentences: $path', ({ landing }) => {
    const words = [landing.title, landing.lead, ...landing.points, ...landing.next];
    const lengths = words.flatMap(sentencesOf).map(wordsOf);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(8);
  });

  test('speaks to teenagers as to friends, and to adults politely', () => {
    for (const { path, landing, texts } of pages) {
      const words = texts.map(({ text }) => text).join(' ');
      const formal = /(?<![а-яё])(?:вы|вам|ваш(?:а|е|и|у|ей|его)?)(?![а-яё])/i;
      const familiar = /(?<![а-яё])(?:ты|тебя|тебе|тво[йяёеи])(?![а-яё])/i;
      expect(words, path).not.toMatch(landing.audience === 'teenagers' ? formal : familiar);
    }
  });

  test('sends teenagers to an adult and to a phone', () => {
    const [teenagers] = pages.filter(({ landing }) => landing.audience === 'teenagers');
    expect(teenagers?.landing.leadsTo).toBe('phone');
    expect(teenagers?.landing.points.join(' ')).toMatch(/взрослого, которому веришь/);
  });
});
