import type { Person } from './find-people.ts';
import { type Found, piecesOf } from './finding.ts';
import { lastNamed } from './last-named.ts';
import type { Passage, Sentence } from './passage.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The first child named to whom a mark in the same breath (a class, a register) belongs, with that mark. */
export function childMarked(
  passage: Passage,
  marksIn: (sentence: string) => readonly Mark[],
): Found | undefined {
  if (passage.sentences.every(({ people }) => people.length === 0)) return undefined;
  for (const [at, sentence] of passage.sentences.entries()) {
    for (const mark of marksIn(sentence.text)) {
      const person = nearest(mark, sentence) ?? namedBefore(passage, at);
      if (person && isChild(person)) {
        return piecesOf(passage, person, {
          start: mark.start + sentence.start,
          end: mark.end + sentence.start,
        });
      }
    }
  }
  return undefined;
}

function nearest(mark: Mark, { people, start, text }: Sentence): Person | undefined {
  const before = people.findLast(({ end }) => end <= mark.start);
  const after = people.find((one) => one.start >= mark.end && NEAR.test(text.slice(mark.end, one.start)));
  const person =
    before && !isSpeaker(text.slice(before.end, mark.start)) ? before : before ? undefined : after;
  return person && { ...person, start: person.start + start, end: person.end + start };
}

/** «5 класс, Ваня Шевченко», but not «Встреча в 9 классе удалась, говорит Ирина Белова». */
const NEAR = /^(?:[^,.;:()—–]{0,40}|\s?[,:(—–-]\s?)$/;

/** «Иван Петров рассказал, что подросток …»: what follows is about somebody else. */
function isSpeaker(between: string): boolean {
  return /(?:что|как|когда|если|чей|чья|:)\s.*(?:подрост|ребен|мальчи|девоч|парень|парня|юнош|девуш|школьни|учени|воспитанни)/i.test(
    between,
  );
}

/** «Это Дима. Он состоит на учёте.»: the sentence names nobody, and says «он», or has no one to speak of. */
function namedBefore(passage: Passage, at: number): Person | undefined {
  const sentence = passage.sentences[at];
  if (!sentence || sentence.people.length > 0 || !OF_ONE_NAMED.test(sentence.text)) return undefined;
  return lastNamed(passage, at);
}

const OF_ONE_NAMED =
  /(?:^|[^а-я])(?:он|она|его|ее|ему|ей|у него|у нее|мальчик|девочка|парень|подросток|ребенок)(?![а-я])|^[\s\-*+•|(]*(?:из|учится|ходит|учусь|состоит|снят|поставлен|ученик|ученица|класс|(?:1[01]|[1-9])[ -]|[А-Яа-я]+ класс)/i;

function isChild({ kind, isAdult }: Person): boolean {
  return kind !== 'surname' && !isAdult;
}
