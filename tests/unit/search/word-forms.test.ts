import { describe, expect, test } from 'vitest';
import { addForms, wordsOf } from '../../../src/search/word-forms/add-forms.ts';
import { linkForms } from '../../../src/search/word-forms/link-forms.ts';
import { loadDictionary } from '../../../src/search/word-forms/load-dictionary.ts';
import { formsOf, readDictionary } from '../../../src/search/word-forms/read-dictionary.ts';

const dictionary = loadDictionary();
const link = (...words: string[]) => Object.fromEntries(linkForms(new Set(words), dictionary));

describe('the dictionary', () => {
  test('gives all forms of a word by its classes of endings', () => {
    const own = readDictionary(
      'SFX O Y 1\nSFX O ок ка [дж]ок\nSFX O 0 а [^ьок]\n',
      '2\nкружок/O\nстол/O\nмир\n',
    );
    expect(own.entries.map((entry) => formsOf(entry, own.endings))).toEqual([
      ['кружок', 'кружка'],
      ['стол', 'стола'],
      ['мир'],
    ]);
    expect(own.entries.map(({ start }) => start)).toEqual(['круж', 'стол', 'мир']);
  });
});

describe('words get the forms that a stemmer would miss', () => {
  test.each([
    ['подростки', 'подросток'],
    ['кружки', 'кружок'],
    ['дни', 'день'],
    ['люди', 'человек'],
    ['друзья', 'друг'],
    ['дети', 'ребёнок'],
  ])('who types the dictionary’s form finds a page with «%s»', (written, typed) => {
    expect(link(written)[written]).toContain(typed);
  });

  test('and none that it knows itself', () => {
    expect(link('наставник', 'наставникам', 'наставниками')).toEqual({});
    expect(link('муниципальный', 'муниципального', 'парой', 'пара')).toEqual({});
  });

  test('a form that is another word’s as well is left to it', () => {
    expect(link('дело', 'дела', 'делам')).toEqual({});
  });
});

describe('a page for the index', () => {
  const links = new Map([['кружки', ['кружок']]]);

  test('has the forms after their words, and its tags as they were', () => {
    expect(addForms('<p title="кружки">Наши кружки, <b>и кружки!</b></p>', links)).toBe(
      '<p title="кружки">Наши кружки, ^кружок <b>и кружки! ^кружок</b></p>',
    );
  });

  test('keeps scripts, styles and comments out of its words', () => {
    expect([
      ...wordsOf('<p>Двор</p><script>const слово = 1</script><!-- тайна --><style>мимо</style>'),
    ]).toEqual(['двор']);
  });
});
