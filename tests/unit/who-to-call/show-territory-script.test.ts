import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { showTerritoryScript } from '../../../src/who-to-call/show-territory-script.ts';

describe('before its place is painted', () => {
  test('the chosen territory stands in the header, and the link leads to it', () => {
    expect(run(() => '{"id":"ishim","name":"Ишим"}')).toEqual({
      root: 'ishim',
      words: 'Ишим',
      hash: 'ishim',
    });
  });

  test.each([
    ['nothing', null],
    ['null', 'null'],
    ['broken', '{"id":'],
    ['no name', '{"id":"ishim"}'],
    ['an id that is no id', '{"id":"../admin","name":"Ишим"}'],
    ['no text', '{"id":5,"name":["Ишим"]}'],
  ])('what is kept is %s: the page knows of no territory', (_, kept) => {
    expect(run(() => kept)).toEqual({ root: undefined, words: '', hash: '' });
  });

  test('the browser shuts the storage: the page knows of no territory', () => {
    const shut = () => {
      throw new Error('SecurityError');
    };
    expect(run(shut)).toEqual({ root: undefined, words: '', hash: '' });
  });

  test('a name that somebody else wrote stays a text', () => {
    const { words } = run(() => '{"id":"ishim","name":"<img src=x onerror=alert(1)>"}');
    expect(words).toBe('<img src=x onerror=alert(1)>');
  });
});

test('the script can stand in a page as it is', () => {
  expect(showTerritoryScript).not.toMatch(/<\/|<!--|innerHTML/);
});

function run(getItem: (key: string) => string | null) {
  const place = { textContent: '' };
  const link = { hash: '' };
  const dataset: { territory?: string } = {};
  const querySelectorAll = (selector: string) => (selector === '[data-territory-name]' ? [place] : [link]);
  const document = { documentElement: { dataset, querySelectorAll } };
  runInNewContext(showTerritoryScript, { document, localStorage: { getItem } });
  return { root: dataset.territory, words: place.textContent, hash: link.hash };
}
