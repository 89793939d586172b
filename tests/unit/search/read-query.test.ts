import { describe, expect, test } from 'vitest';
import { fromLatin } from '../../../src/search/from-latin.ts';
import { nearestWord } from '../../../src/search/nearest-word.ts';
import { toLatinKeys, toRussianKeys } from '../../../src/search/other-layout.ts';
import { plainEnding } from '../../../src/search/plain-ending.ts';
import { readQuery, type Stage } from '../../../src/search/read-query.ts';
import { toWords } from '../../../src/search/to-words.ts';

const SITE = ['наставник', 'викулово', 'подросток', 'практика', 'pdf'];
let asked = 0;
const vocabulary = {
  isKnown: async (word: string) => SITE.includes(word),
  list: async () => {
    asked += 1;
    return SITE;
  },
};
const read = (query: string, stage: Stage = 'done') => readQuery(query, stage, vocabulary);

describe('the words of a query', () => {
  test('are those that tell something, in small letters', () => {
    expect(toWords('Как стать НАСТАВНИКОМ?')).toEqual(['стать', 'наставником']);
    expect(toWords('подросток не ходит в школу')).toEqual(['подросток', 'ходит', 'школу']);
  });

  test('are the small ones, when there are no others', () => {
    expect(toWords('кто есть кто')).toEqual(['кто', 'есть', 'кто']);
  });

  test('are parts of a word with a hyphen, but a number is one word', () => {
    expect(toWords('педагог-ученик')).toEqual(['педагог', 'ученик']);
    expect(toWords('№ 5/7-нл от 21.05.2024')).toEqual(['57нл', '21052024']);
  });
});

describe('a query is understood', () => {
  test('as it stands, without asking for the list of words', async () => {
    asked = 0;
    expect(await read('Подросток')).toEqual({ words: ['подросток'], unknown: [], isOther: false });
    expect(asked).toBe(0);
  });

  test.each([
    ['yfcnfdybr', 'наставник'],
    ['nastavnik', 'наставник'],
    ['vikulovo', 'викулово'],
    ['зва', 'pdf'],
    ['наставнк', 'наставник'],
    ['настваник', 'наставник'],
  ])('«%s» is «%s»', async (typed, meant) => {
    expect(await read(typed)).toEqual({ words: [meant], unknown: [], isOther: true });
  });

  test('by a form that only its beginning joins to the site’s', async () => {
    expect((await read('практики')).words).toEqual(['практики']);
  });

  test('without a word that the site does not have, and says which', async () => {
    expect(await read('подросток абракадабра')).toEqual({
      words: ['подросток'],
      unknown: ['абракадабра'],
      isOther: false,
    });
  });

  test('as far as it is typed', async () => {
    asked = 0;
    expect((await read('настав', 'typing')).words).toEqual(['настав']);
    expect(asked).toBe(0);
    expect((await read('yfcnfd', 'typing')).words).toEqual(['настав']);
  });
});

test('keys of one layout are those of the other', () => {
  expect(toRussianKeys('Ht,`yjr')).toBe('ребёнок');
  expect(toLatinKeys('зва')).toBe('pdf');
});

test('Latin letters are read as Russian sounds', () => {
  expect(['shkola', 'podrostok', 'Tyumenskiy rayon', 'yashchik'].map(fromLatin)).toEqual([
    'школа',
    'подросток',
    'тюменский район',
    'ящик',
  ]);
});

test('one mistake is a letter more, less, wrong or out of order; two are another word', () => {
  expect(['практка', 'практиика', 'прыктика', 'парктика'].map((word) => nearestWord(word, SITE))).toEqual(
    Array(4).fill('практика'),
  );
  expect(nearestWord('прыктыка', SITE)).toBeUndefined();
  expect(nearestWord('мать', ['дать'])).toBeUndefined();
});

test('an ending with й becomes one that the index cuts', () => {
  expect(['муниципальный', 'парой', 'семьей', 'синий', 'мой'].map(plainEnding)).toEqual([
    'муниципальные',
    'парою',
    'семьею',
    'синие',
    'мой',
  ]);
});
