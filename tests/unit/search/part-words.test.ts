import { expect, test } from 'vitest';
import { partWords } from '../../../src/search/part-words.ts';

const textOf = (html: string) =>
  partWords(html)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('what stands apart for the eye does not become one word in the index', () => {
  expect(textOf('<dl><dt>Наставник</dt><dd>Взрослый</dd><dt>Кто он?</dt><dd>Мастер</dd></dl>')).toBe(
    'Наставник: Взрослый Кто он? Мастер',
  );
  const heads = '<tr><th>План</th><th>Сделано</th></tr>';
  expect(textOf(`<table>${heads}<tr><th>Пары</th><td>26</td></tr></table>`)).toBe(
    'План · Сделано. Пары · 26',
  );
  expect(textOf('<td>Огонёк<br>Ишим</td>')).toBe('Огонёк Ишим');
  expect(textOf('<p><a href="/">Все модули</a><a href="/map/">Карта</a></p>')).toBe('Все модули Карта');
});

test('what is one word for the eye stays one', () => {
  expect(textOf('<p>Скачать<span class="visually-hidden">: знак</span>, <b>С</b>лово</p>')).toBe(
    'Скачать: знак, Слово',
  );
});
