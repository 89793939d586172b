import { type Age, agesIn } from './ages.ts';
import { DATIVE } from './declension.ts';
import type { Person } from './find-people.ts';
import { type Found, piecesOf } from './finding.ts';
import { lastNamed } from './last-named.ts';
import type { Passage, Sentence } from './passage.ts';

/** A surname, or a full name, with an age under 18 that is its bearer's. */
export function namesWithAge(passage: Passage): Found | undefined {
  const found = peopleWithAge(passage).find(({ isNamedChild }) => isNamedChild);
  return found && piecesOf(passage, found.person, found.age);
}

/** Somebody named whom an age under 18 belongs to; places are those of the passage. */
interface PersonWithAge {
  readonly person: Person;
  readonly age: Age;
  readonly isNamedChild: boolean;
}

export function peopleWithAge(passage: Passage): PersonWithAge[] {
  if (passage.sentences.every(({ people }) => people.length === 0)) return [];
  return passage.sentences.flatMap((sentence, at) =>
    agesIn(sentence.text).flatMap((age) => {
      const person =
        bearerOf(age, sentence) ?? (isOfOneNamedBefore(age, sentence) ? lastNamed(passage, at) : undefined);
      if (!person) return [];
      return [{ person, age: inPassage(age, sentence), isNamedChild: isNamedChild(person, age, sentence) }];
    }),
  );
}

/** The person whose age it is, with the places in the passage. */
function bearerOf(age: Age, sentence: Sentence): Person | undefined {
  const before = sentence.people.findLast(({ end }) => end <= age.start);
  const after = sentence.people.find(({ start }) => start >= age.end);
  const isBearer = { stated: isBearerOfStated, bare: isBearerOfBare, adjective: isBearerOfAdjective }[
    age.kind
  ];
  const bearer = [before, after].find((person) => person && isBearer(person, age, sentence.text));
  return bearer && inPassage(bearer, sentence);
}

function isBearerOfStated(): boolean {
  return true;
}

/** «Петя Иванов, 14 лет», «Пете Иванову 14 лет», «14 лет, Петя Иванов». */
function isBearerOfBare(person: Person, age: Age, text: string): boolean {
  if (person.start >= age.end) {
    const between = text.slice(age.end, person.start);
    return /^[\s,(:—–-]+$/.test(between) && (/[,(:—–-]/.test(between) || (person.cases & DATIVE) > 0);
  }
  const between = text.slice(person.end, age.start);
  if (/^\s*$/.test(between)) return (person.cases & DATIVE) > 0 || ENDS_THERE.test(text.slice(age.end));
  return (
    /[,(—–:;|/\-«"]\s*(?:уже |всего |сейчас |мальчик |девочка |возраст )?$/.test(between) &&
    ENDS_THERE.test(text.slice(age.end))
  );
}

const ENDS_THERE = /^(?:\s*(?:$|[.,;:)»"“—–|!?(/-])|\s(?:и|из|а|мальчик|девочка)(?![а-я]))/;

/** «15-летний Петров Иван», «15-летнего школьника Ивана Петрова», «Иван Петров, 15-летний школьник». */
function isBearerOfAdjective(person: Person, age: Age, text: string): boolean {
  if ((person.cases & age.cases) === 0) return false;
  if (person.start >= age.end) return /^[^.,;:!?()—–]{1,60}$/.test(text.slice(age.end, person.start));
  return /^\s*(?:[,(—–-]\s*(?:[а-я]+ ){0,2}|—? ?(?:это )?)$/.test(text.slice(person.end, age.start));
}

/** «Ему 14 лет.», «14 лет, любит рисовать.»: the sentence names nobody, and one before it does. */
function isOfOneNamedBefore(age: Age, { people, text }: Sentence): boolean {
  if (people.length > 0) return false;
  if (age.kind === 'stated') return true;
  const opens = /^[\s\-*+•|(—–«]*(?:уже |всего )?$/i.test(text.slice(0, age.start));
  return opens && (age.kind === 'adjective' || ENDS_THERE.test(text.slice(age.end)));
}

/** A grown-up's role beside the name is no excuse when the age stands right by it: mentors may be peers. */
function isNamedChild(person: Person, age: Age, sentence: Sentence): boolean {
  const { start, end } = inPassage(age, sentence);
  const [from, to] = person.end <= start ? [person.end, start] : [end, person.start];
  const between = sentence.text.slice(from - sentence.start, to - sentence.start);
  const isRightBeside = from >= sentence.start && /^[\s,(—–:-]{0,4}$/.test(between) && age.kind !== 'stated';
  if (isRightBeside) return person.kind !== 'given';
  return person.kind === 'full' && !person.isAdult;
}

function inPassage<Place extends { readonly start: number; readonly end: number }>(
  place: Place,
  { start }: Sentence,
): Place {
  return { ...place, start: place.start + start, end: place.end + start };
}
