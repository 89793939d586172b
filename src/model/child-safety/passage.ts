import { casesOfGivenName } from '../person-names.ts';
import { findPeople, type Person } from './find-people.ts';
import type { Readable } from './readable.ts';

/** Sentences that a reader takes together: a paragraph with its heading, or a list. */
export interface Passage {
  readonly shown: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Where it begins in the passage. */
  readonly start: number;
  /** Folded, and with what is named after people blotted out. */
  readonly text: string;
  /** In the order of the text; places are those of the sentence. */
  readonly people: readonly Person[];
}

/** Cuts a text into passages. */
export function passagesOf({ shown, folded }: Readable): Passage[] {
  return cut(folded, PARAGRAPH_END).map(([start, end]) => ({
    shown: shown.slice(start, end),
    folded: folded.slice(start, end),
    sentences: sentencesOf(folded.slice(start, end)),
  }));
}

function sentencesOf(passage: string): Sentence[] {
  const text = passage.replace(NAMED_AFTER, blot).replace(TITLE_WITH_CLASS, blotTitle);
  return cut(text, SENTENCE_END).map(([start, end]) => {
    const sentence = text.slice(start, end).replaceAll('\n', ' ');
    return { start, text: sentence, people: findPeople(sentence) };
  });
}

/** An empty line, unless it stands under a heading, which speaks of what follows. */
const PARAGRAPH_END = /\n\s*\n(?<!(?:^|\n)#{1,6} [^\n]*\n\s*\n)/g;

/** A full stop that is not one of a short form or of initials, or the next item of a list, row or heading. */
const SENTENCE_END =
  /[.!?…](?<=[а-яa-z\d»")\]]{2}.)(?<!(?:^|[^А-Яа-я])(?:ул|кв|им|гг|св|см|тыс|руб|пр|пер|пл|стр|корп|тел|обл|др|гор|род|рожд|проф|доц)\.)[.!?…]*[»")]*\s+(?=[А-ЯA-Z«"“(—–\d])|\n(?=\s*(?:[-+•] |\d+[.)] |#|\|))|\n(?<=(?:^|\n)#{1,6} [^\n]*\n)/g;

/** «Улица Зои Космодемьянской», «школа имени Юрия Гагарина», but not «мальчик по имени Петя Иванов». */
const NAMED_AFTER =
  /(^|[^а-яА-Я])((?<!(?:по|от) )имени|им\.|памяти|[Уу]лиц[а-я]{1,2}|[Уу]л\.|[Пп]роспект[а-я]{0,2}|[Пп]росп\.|[Пп]р-т|[Пп]ереул[а-я]+|[Пп]ер\.|[Пп]лощад[а-я]+|[Пп]л\.|[Бб]ульвар[а-я]{0,2}|[Бб]-р|[Пп]роезд[а-я]{0,2}|[Нн]абережн[а-я]+|[Сс]квер[а-я]{0,2}|[Пп]реми[а-я]{1,2}|[Сс]типенди[а-я]{1,2})( ?«?)((?:(?:[А-Я][а-я]+(?:-[А-Я][а-я]+)*|[А-Я]\.)(?: |(?=[^а-я]|$))){1,3})/g;

function blot(_: string, edge: string, kind: string, gap: string, name: string): string {
  return edge + kind + gap + name.replace(/[А-яа-я]/g, '·');
}

/** «Программа «Мой выбор. 8 класс»», but not what a child says or is called in quotation marks. */
const TITLE_WITH_CLASS = /(?<!: ?)[«"„](?=[^«»"„“\n]{0,50}класс)[^«»"„“\n]{2,60}[»"“]/g;
const SPEECH = /(?:^|[^а-я])(?:я|мы|мне|учусь|учится|ходит)(?![а-я])/i;

function blotTitle(title: string): string {
  const hasName = (title.match(/[А-Я][а-я]+/g) ?? []).some((word) => casesOfGivenName(word) > 0);
  return hasName || SPEECH.test(title) ? title : title.replace(/[А-яа-я\d.]/g, '·');
}

function cut(text: string, ends: RegExp): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  for (const {
    index,
    0: { length },
  } of text.matchAll(ends)) {
    pieces.push([start, index]);
    start = index + length;
  }
  return [...pieces, [start, text.length]];
}
