import type { Cases } from './declension.ts';
import type { Person } from './find-people.ts';
import { type Found, piecesOf } from './finding.ts';
import type { Passage, Sentence } from './passage.ts';

interface Noun {
  readonly start: number;
  readonly end: number;
  readonly cases: Cases;
}

/** A person named by such a noun, in agreement with it: «ученик Иван Петров», «Иван Петров, ученик». */
export function namedAs(
  passage: Passage,
  nounsIn: (sentence: string) => readonly Noun[],
  isMeant: (person: Person) => boolean,
): Found | undefined {
  for (const sentence of passage.sentences) {
    const people = sentence.people.filter((person) => isMeant(person) && !person.isAdult);
    if (people.length === 0) continue;
    for (const noun of nounsIn(sentence.text)) {
      const person = people.find((one) => (one.cases & noun.cases) > 0 && isBeside(one, noun, sentence));
      if (person)
        return piecesOf(
          passage,
          ...[noun, person].map(({ start, end }) => ({
            start: start + sentence.start,
            end: end + sentence.start,
          })),
        );
    }
  }
  return undefined;
}

function isBeside(person: Person, noun: Noun, { text }: Sentence): boolean {
  if (noun.end <= person.start) return BETWEEN_NOUN_AND_NAME.test(text.slice(noun.end, person.start));
  return person.end <= noun.start && BETWEEN_NAME_AND_NOUN.test(text.slice(person.end, noun.start));
}

/** «ученик школы № 5 Иван Петров», but not «подросток и Иван Петров». */
const BETWEEN_NOUN_AND_NAME = /^(?! (?:и|а|с|что|как|но|или|для|от|к|у) )[ «"»№а-я\d-]{1,45}$/i;
const BETWEEN_NAME_AND_NOUN =
  /^\s*(?:[,(—–-]\s*){1,2}(?!(?:[а-я]+ )*(?:бывш|не |чей|чья|его |ее |прошл|когда|котор))(?:это )?(?:(?:[а-я]+|\d{1,2}-летн[а-я]+)[ -]){0,3}$/i;
