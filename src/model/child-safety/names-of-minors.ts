import { adjectiveForms, type Cases, NOMINATIVE, nounForms } from './declension.ts';
import type { Person } from './find-people.ts';
import { type Found, piecesOf } from './finding.ts';
import { namedAs } from './named-as.ts';
import type { Passage } from './passage.ts';

/** Nouns and participles of one minor, by form; «подросток» and «ребёнок» lose a vowel when declined. */
const FORMS = new Map<string, Cases>([
  ...nounForms(`ученик ученица школьник школьница воспитанник воспитанница мальчик девочка подростк ребенк
старшеклассник старшеклассница дошкольник дошкольница гимназист гимназистка лицеист лицеистка тинейджер
первоклассник первоклассница второклассник второклассница третьеклассник третьеклассница четвероклассник четвероклассница
пятиклассник пятиклассница шестиклассник шестиклассница семиклассник семиклассница восьмиклассник восьмиклассница
девятиклассник девятиклассница десятиклассник десятиклассница одиннадцатиклассник одиннадцатиклассница`),
  ['подросток', NOMINATIVE],
  ['ребенок', NOMINATIVE],
  ...adjectiveForms('наставляемый подопечный опекаемый учащийся обучающийся несовершеннолетний'),
]);
/** Of a surname alone it is said of poets too: «юный Пушкин». */
const YOUNG = new Map<string, Cases>(adjectiveForms('юный'));
const WORD = /[А-Яа-я]+/g;
/** Not one that opens a title: «Юный натуралист». */
const WORD_OUTSIDE_TITLE = /(?<![«"„А-Яа-я])[А-Яа-я]+/g;
const CROWD =
  /(?:^|[^а-я])(?:среди (?:наших |лучших )?(?:школьников|учеников|подростков|воспитанников|наставляемых|подопечных|детей)|(?:школьники|школьницы|ученики|ученицы|подростки|воспитанники|воспитанницы|подопечные|наставляемые|дети|ребята))(?: [а-я]+){0,3}(?:\s?[:—–]\s?| )$/i;
const STUDIES =
  /^\s*(?:—|–|-|,)?\s*(?:учится|ходит|перешел|перешла|пошел|пошла|учусь) в (?:[а-я]+ ){0,2}(?:школ[еу]|гимнази[юи]|лице[йе]|детский сад)(?! (?:наставник|волонт|мам|родител|приемн|молод|мастер))/i;

/** «Имя наставляемого: Миша Орлов». */
const LABEL =
  /(?:^|[^а-я])(?:наставляем(?:ый|ая|ого|ой)|подопечн(?:ый|ая|ого|ой)|подрост(?:ок|ка)|ребен(?:ок|ка)|(?:учени|школьни|воспитанни)(?:к|ка|ца|цы))\s?[:—–]\s?$/i;

/** A minor named in full, even with no age beside. */
export function namesOfMinors(passage: Passage): Found | undefined {
  if (passage.sentences.every(({ people }) => people.length === 0)) return undefined;
  return (
    namedAs(passage, nounsIn(FORMS, WORD), ({ kind }) => kind !== 'given') ??
    namedAs(passage, nounsIn(YOUNG, WORD_OUTSIDE_TITLE), ({ kind }) => kind === 'full') ??
    namedBeside(passage, crowdBefore) ??
    namedBeside(passage, labelBefore) ??
    namedBeside(passage, studiesAfter)
  );
}

function nounsIn(forms: ReadonlyMap<string, Cases>, pattern: RegExp) {
  return (sentence: string) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const cases = forms.get(word.toLowerCase());
      return cases ? [{ start: index, end: index + word.length, cases }] : [];
    });
}

type Sign = (text: string, person: Person) => Place | undefined;
interface Place {
  readonly start: number;
  readonly end: number;
}

function namedBeside(passage: Passage, signOf: Sign): Found | undefined {
  for (const { start, text, people } of passage.sentences) {
    for (const person of people.filter(({ kind, isAdult }) => kind === 'full' && !isAdult)) {
      const sign = signOf(text, person);
      const places =
        sign && [sign, person].map((one) => ({ start: one.start + start, end: one.end + start }));
      if (places) return piecesOf(passage, ...places);
    }
  }
  return undefined;
}

/** Characters that words about a person may stand away; a bound keeps long sentences cheap. */
const LONGEST_LEAD = 120;

/** «Победители среди школьников: Иван Петров, Анна Смирнова», «школьники Иван Петров и Анна Смирнова». */
function crowdBefore(text: string, person: Person): Place | undefined {
  const from = Math.max(0, person.start - LONGEST_LEAD);
  const crowd = CROWD.exec(text.slice(from, person.start));
  if (!crowd || /наставни|помога|работа|настоящ/.test(crowd[0])) return undefined;
  const isList = /[:—–]/.test(crowd[0]) || /^(?:,| и ) ?[А-Я]/.test(text.slice(person.end));
  return isList ? { start: from + crowd.index, end: person.start } : undefined;
}

function labelBefore(text: string, { start }: Person): Place | undefined {
  const from = Math.max(0, start - LONGEST_LEAD);
  const label = LABEL.exec(text.slice(from, start));
  return label ? { start: from + label.index, end: start } : undefined;
}

function studiesAfter(text: string, { end }: Person): Place | undefined {
  const studies = STUDIES.exec(text.slice(end, end + LONGEST_LEAD));
  return studies ? { start: end, end: end + studies[0].length } : undefined;
}
