import { countOf } from '../text/plural.ts';
import type { Found } from './find-pages.ts';

/** What the search says of its answer, in the order of use. */
export function describeFound({ reading, without, hits }: Found, shown: number): string {
  const { words, unknown, isOther } = reading;
  const sentences = [
    unknown.length > 0 && `Такого на сайте нет: ${quote(unknown)}.`,
    isOther && words.length > 0 && `Показано по запросу ${quote([words.join(' ')])}.`,
    without &&
      hits.length > 0 &&
      `Со всеми словами страниц нет. Показаны страницы без слова ${quote([without])}.`,
    hits.length === 0
      ? 'Ничего не нашлось.'
      : `Нашлось: ${countOf(hits.length, ['страница', 'страницы', 'страниц'])}.`,
    hits.length > shown && `Показано: ${shown}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function quote(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(', ');
}
