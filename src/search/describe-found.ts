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

/** The button that has years past searched, too; they come the latest first. */
export function describeOlder(years: readonly string[]): string {
  const [last, first] = [years[0], years.at(-1)];
  return `Искать и в записях прошлых лет (${first === last ? last : `${first}–${last}`})`;
}

function quote(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(', ');
}
