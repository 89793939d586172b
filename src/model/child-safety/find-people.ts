import { casesOfGivenName, isAlsoWord, stemOfGivenName } from '../person-names.ts';
import { isAdult } from './adults.ts';
import { ANY_CASE, type Cases, casesByEnding } from './declension.ts';

/** A person named in a sentence. */
export interface Person {
  readonly start: number;
  readonly end: number;
  /** `full`: a surname with a given name or initials; `given`: «Маша», «Маша П.»; `surname`: one alone. */
  readonly kind: 'full' | 'given' | 'surname';
  readonly cases: Cases;
  readonly givenStem: string;
  /** The first letters of the surname, which no case changes. */
  readonly surnameStem: string;
  /** Whether the words around say that it is a grown-up: «наставник Иван Петров», «Анна Петрова, 35 лет». */
  readonly isAdult: boolean;
}

/** Everyone whom a sentence names, in the order of the text. */
export function findPeople(sentence: string): Person[] {
  const found: Person[] = [];
  let group: Word[] = [];
  for (const word of wordsOf(sentence)) {
    const last = group.at(-1);
    if (last && !isBeside(last, word, sentence)) {
      found.push(...peopleIn(group, sentence, found.at(-1)?.end ?? 0));
      group = [];
    }
    group.push(word);
  }
  return [...found, ...peopleIn(group, sentence, found.at(-1)?.end ?? 0)];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly givenCases: Cases;
}

const WORD = /[А-Я][а-я]+(?:-[А-Яа-я][а-я]+)*|(?<![А-яа-я.])[А-Я]\.(?! ?[а-я]\.)|[А-Я]{3,}(?:-[А-Я]{3,})?/g;
const PATRONYMIC =
  /(?:[оеё]вич|[а-я]ьич|кузьмич|ильич|лукич|фомич)(?:а|у|ем|е)?$|(?:[оеё]вн|ичн)(?:а|ы|е|у|ой)$/i;
const SURNAME =
  /^[а-я-]*[а-я]{2}(?:(?:[ое]в|[иы]н)(?:а|у|ым|е|ой|ых|ы|ыми)?|[сц]к(?:ий|ая|ого|ому|им|ом|ой|ую|их)|(?:ен|ян)ко|(?:чук|щук|юк)(?:а|у|ом|е)?|дзе|швили|(?:берг|штейн|янц|ман)(?:а|у|ом|е)?|[иы]х)$/i;
const NOT_SURNAME =
  /^(?:один|снова|слова|основа|основ|половин[аыу]|картин[аыу]|причин[аыу]|машин[аыу]|именин|готова?|здоров|какова?|такова?|новых|других|своих|наших|первых|родных|молодых|юных|братьев|друзьям|обеих|многих|коридор|магазин|господин|гражданин|тюменск[а-я]+|сибирск[а-я]+|русск[а-я]+|российск[а-я]+|детск[а-я]+|городск[а-я]+|районн[а-я]+|сельск[а-я]+|тобольск[а-я]*|ишимск[а-я]+|областн[а-я]+|викулове?|упорове?|яркове?|сладкове?|голышманове?|аромашеве?|сорокине?)$/i;
/** After these a capital begins a place, not a surname: «из Викулова», «района Сладкова». */
const PLACE_BEFORE =
  /(?:^|[^а-я])(?:в|во|из|до|от|под|около|у|на|к|за|сел[аое]м?|деревн[а-я]+|город[а-я]*|поселк[а-я]+|район[а-я]*|станци[а-я]+)\s$/i;

function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    givenCases: text.endsWith('.') ? 0 : casesOfGivenName(text),
  }));
}

function isBeside(left: Word, right: Word, sentence: string): boolean {
  const between = sentence.slice(left.end, right.start);
  return between === ' ' || (between === '' && left.text.endsWith('.'));
}

function peopleIn(group: readonly Word[], sentence: string, from: number): Person[] {
  if (group.every(isPlain)) return [];
  const given = group.find(({ givenCases }) => givenCases > 0);
  const initials = group.filter(({ text }) => text.endsWith('.'));
  const patronymic = group.find(({ text }) => PATRONYMIC.test(text));
  const surname = surnameIn(group, given, initials, sentence);
  const named = [surname, given, patronymic, ...initials].filter((word) => word !== undefined);
  const start = Math.min(...named.map((word) => word.start));
  const end = Math.max(...named.map((word) => word.end));
  const kind = kindOf({ given, initials, patronymic, surname, sentence });
  if (!kind) return [];
  const byEnding = surname ? casesByEnding(surname.text.toLowerCase()) : ANY_CASE;
  const cases = given ? given.givenCases & byEnding || given.givenCases : byEnding;
  const isAddressedFormally = patronymic !== undefined && surname === undefined;
  return [
    {
      start,
      end,
      kind,
      cases,
      givenStem: given ? stemOfGivenName(given.text) : '',
      surnameStem: surname ? surname.text.toLowerCase().slice(0, 4) : '',
      isAdult: isAddressedFormally || isAdult(sentence, { from, start, end, cases }),
    },
  ];
}

/** Most capitals only open a sentence. */
function isPlain({ text, givenCases }: Word): boolean {
  return givenCases === 0 && !text.endsWith('.') && !SURNAME.test(text) && !PATRONYMIC.test(text);
}

function surnameIn(
  group: readonly Word[],
  given: Word | undefined,
  initials: readonly Word[],
  sentence: string,
): Word | undefined {
  const others = group.filter(
    (word) => word !== given && !word.text.endsWith('.') && !PATRONYMIC.test(word.text),
  );
  const looksRight = ({ text }: Word) => SURNAME.test(text) && !NOT_SURNAME.test(text);
  const isAbbreviation = ({ text }: Word) => /^[А-Я]{2,}$/.test(text) && !looksRight({ text } as Word);
  const likely = others.find((word) => looksRight(word) && !isPlace(word, sentence));
  if (likely) return likely;
  const after = others.find(
    (word) => given && word.start > given.start && !isAbbreviation(word) && !word.givenCases,
  );
  if (after && !NOT_SURNAME.test(after.text)) return after;
  const first = others.findLast(({ end }) => !given || end < given.start);
  const isSafeGuess = first && first.start > 0 && !isAbbreviation(first) && !isPlace(first, sentence);
  if (
    isSafeGuess &&
    (initials.length > 1 || (given && first.end < given.start && !NOT_SURNAME.test(first.text)))
  ) {
    return first;
  }
  return undefined;
}

function isPlace({ start }: Word, sentence: string): boolean {
  return PLACE_BEFORE.test(sentence.slice(Math.max(0, start - 14), start));
}

interface Parts {
  readonly given: Word | undefined;
  readonly initials: readonly Word[];
  readonly patronymic: Word | undefined;
  readonly surname: Word | undefined;
  readonly sentence: string;
}

function kindOf({ given, initials, patronymic, surname, sentence }: Parts): Person['kind'] | undefined {
  if (given && (surname || patronymic)) return 'full';
  if (surname && (initials.length > 0 || patronymic)) return 'full';
  if (given) return given.start === 0 && isAlsoWord(given.text) ? undefined : 'given';
  if (surname && (surname.start > 0 || /^[,(]/.test(sentence.slice(surname.end).trimStart())))
    return 'surname';
  return undefined;
}
