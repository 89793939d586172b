import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/search/address.ts';
import { countWords } from '../../../src/search/count-words.ts';
import { describeFound } from '../../../src/search/describe-found.ts';
import type { Found } from '../../../src/search/find-pages.ts';
import { listWords } from '../../../src/search/list-words.ts';
import { cutPage } from '../../../src/search/searched-page.ts';
import { shownWords } from '../../../src/search/shown-words.ts';

describe('a text of the index is shown', () => {
  test('without the words that are there for the search alone', () => {
    expect(shownWords('наши кружки, ^кружок и дни ^день ^дне тут')).toBe('наши кружки, и дни тут');
  });

  test('with the mark of a form on the word that it is a form of', () => {
    expect(shownWords('наши кружки <mark>^кружок</mark> ждут')).toBe('наши <mark>кружки</mark> ждут');
    expect(shownWords('<mark>дни</mark> <mark>^день</mark> ^дне')).toBe('<mark>дни</mark>');
  });

  test('with the punctuation that follows', () => {
    expect(shownWords('кружки <mark>^кружок,</mark> двор')).toBe('<mark>кружки</mark>, двор');
  });

  test('from the middle of a word’s forms on', () => {
    expect(shownWords('^кружок ждут')).toBe('ждут');
  });
});

describe('the search says', () => {
  const hit = { id: 'one', score: 1, data: () => Promise.reject(new Error('not asked')) };
  const found = (more: Partial<Found>): Found => ({
    reading: { words: ['наставник'], unknown: [], isOther: false },
    hits: Array(21).fill(hit),
    term: 'наставник',
    ...more,
  });

  test('how many pages there are, and how many are shown', () => {
    expect(describeFound(found({}), 8)).toBe('Нашлось: 21 страница. Показано: 8.');
  });

  test('what it took the query for', () => {
    const reading = { words: ['наставник'], unknown: [], isOther: true };
    expect(describeFound(found({ reading }), 21)).toBe(
      'Показано по запросу «наставник». Нашлось: 21 страница.',
    );
  });

  test('what it left out', () => {
    expect(describeFound(found({ without: 'школа' }), 21)).toMatch('Показаны страницы без слова «школа»');
    expect(describeFound(found({ without: 'школа', hits: [] }), 0)).toBe('Ничего не нашлось.');
    const reading = { words: [], unknown: ['абв'], isOther: false };
    expect(describeFound(found({ reading, hits: [] }), 0)).toBe(
      'Такого на сайте нет: «абв». Ничего не нашлось.',
    );
  });
});

test('the address keeps the query and what is chosen, and nothing else', () => {
  const question = { query: 'путь пары', choice: { municipality: 'Ишим', year: '2026' } };
  expect(readAddress(writeAddress(question))).toEqual(question);
  expect(writeAddress({ query: '', choice: { year: '2026' } })).toBe('');
  expect(readAddress('?q=a&other=b')).toEqual({ query: 'a', choice: {} });
});

test('a page that the search leaves out is not cut', () => {
  expect(cutPage('a.html', Buffer.from('<main id="main"><h1>Поиск</h1></main>'))).toBeUndefined();
  const html =
    '<head><title>Да</title></head><body><nav></nav><main data-pagefind-body><h1>Да</h1></main><footer>';
  expect(cutPage('a.html', Buffer.from(html))).toEqual({
    path: 'a.html',
    head: '<head><title>Да</title></head>',
    main: '<main data-pagefind-body><h1>Да</h1></main>',
  });
});

test('words to mean are on two pages at least, the frequent first', () => {
  const counts = new Map<string, number>();
  for (const words of [['центр', 'двор', 'раз'], ['центр', 'двор', 'редкость'], ['центр'], ['центр']])
    countWords(counts, words);
  expect(listWords(counts)).toEqual(['центр', 'двор']);
});
