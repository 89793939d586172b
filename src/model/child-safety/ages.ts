import { type Cases, casesByEnding } from './declension.ts';
import { UNDER_18, YEARS } from './numbers.ts';

/** An age under 18 in a sentence. */
export interface Age {
  readonly start: number;
  readonly end: number;
  /**
   * `stated`: words say whose age it is or that it is one («ему 14 лет», «в свои шестнадцать»);
   * `bare`: «14 лет», which may as well be a length of service; `adjective`: «15-летний».
   */
  readonly kind: 'stated' | 'bare' | 'adjective';
  readonly cases: Cases;
}

const AUDIENCE =
  '(?:дет(?:и|ей|ям|ьми|ях)|подростк(?:и|ов|ам|ами|ах)|ребят(?:а|ам|ами|ах)?|школьни(?:ки|ков|кам|ками|ках|цы|ц|цам|цами)|учени(?:ки|ков|кам|ками|ках)|участник(?:и|ов|ам|ами|ах)|юнош(?:и|ей|ам|ами)|девуш(?:ки|ек|кам|ками)|воспитанник(?:и|ов|ам|ами)|несовершеннолетни[ехм]и?|возраст(?:ная|ные|ной)|групп[а-я]+)';
const OTHER_BEARER =
  '(?:проект|программ|центр|школ|движени|клуб|организаци|фонд|отряд|команд|студи|кружк|служб|практик|лагер|сайт|брак|семь|музе|ансамбл|театр)(?:у|е|ю|и)|(?:сыну|сынишке|дочери|дочке|дочерям|сыновьям|внуку|внучке|внукам|младш(?:ему|ей)|старш(?:ему|ей)|ребенку|малышу|малышке|двойняшкам|близнецам)';
const LENGTH_WORDS = '(?:стаж|опыт|срок|период|продолжительност|длительност)[а-я]*';
/** What stands before a number of years that is nobody's age, or not that of the person named. */
const NOT_OWN_BEFORE = new RegExp(
  [
    '(?:^|[^а-я])(?:за|через|на|более|менее|больше|меньше|свыше|около|до|от|с|со|старше|младше|спустя|кажд(?:ые|ый)|последни[ея]|первы[ей]|следующи[ей]|ближайши[ей]|эти|минимум|течение|протяжении|порядка|раз в)\\s+$',
    `(?:^|[^а-я])${AUDIENCE}(?: [а-я]+){0,3}[ —–:(,-]*$`,
    `(?:^|[^а-я])(?:${OTHER_BEARER})(?: [а-я]+){0,3}[ —–:-]*$`,
    `(?:^|[^а-я])${LENGTH_WORDS}(?: [а-я]+){0,4}[ —–:-]*$`,
  ].join('|'),
  'i',
);
const NOT_OWN_AFTER =
  /^(?: и (?:старше|младше|больше|более|выше)| ?\+| (?:назад|спустя|подряд|опыта|стажа|тому назад))/;
/** «12 лет работает», «15 лет в профессии»: no comma, so the years are those of the work. */
const GOES_ON =
  /^ (?:в |во |на |с |со |по |под |при |у |за |назад|спустя|подряд|опыт|стаж|практик|трудов|профессион|педагогич|наставни|он |она |[а-я]+(?:ет|ит|ют|ят|ат|ется|ится|ются|ал|ла|ли|л)(?![а-я]))/;
const NOT_OF_PERSON =
  /^ (?:опыт|стаж|работ|программ|план|период|срок|путь|пути|истори|юбиле|практик|служб|контракт|труд|проект|цикл|курс|марафон|дет[яьи]м?|подростк(?:и|ов|ам|ами)|ребят|школьни(?:ки|ков|кам|ками)|рубеж|возраст|отметк|наставническ|перерыв|бюджет)/;

const STATED = new RegExp(
  [
    `(?:^|[^а-я])(?:мне|ему|ей|герою|героине|мальчику|девочке|парню|девушке|юноше|подростку|школьнику|школьнице|ученику|ученице)(?: [а-я]+){0,2} (?<age>${UNDER_18}(?:${YEARS}|(?=\\s*(?:[.,;!?)»]|и |$))))`,
    `(?:^|[^а-я])исполни(?:лось|тся)(?: [а-я]+)? (?<age>${UNDER_18}(?:${YEARS})?)`,
    `(?:^|[^а-я])в (?:свои |неполн(?:ые|ых) |его |ее )(?<age>${UNDER_18}(?:${YEARS})?)`,
    `(?:^|[^а-я])(?<!раз )в (?<age>${UNDER_18}${YEARS})`,
    `(?:^|[^а-я])в возрасте (?<age>${UNDER_18}${YEARS})`,
    `(?:^|[^а-я])возраст(?: подростка| ребенка)?[ :—–-]+(?<age>${UNDER_18}(?:${YEARS}|(?=\\s*(?:[.,;!?)»]|$))))`,
  ].join('|'),
  'gi',
);
/** With the word for years, alone in brackets, or right after a dative: «Кириллу Сидорову четырнадцать». */
const BARE = new RegExp(
  `${UNDER_18}${YEARS}|(?<=\\()(?:1[0-7]|[7-9])(?=\\))|(?<=(?:[ую]|ой) )(?:1[0-7]|[а-я]+надцать)(?=\\s*(?:[.,;!?)]|$))`,
  'gi',
);
const STEMS_OF_NUMBERS =
  '(?:одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|(?:один|две|три|четыр|пят|шест|сем)надцати)';
const ADJECTIVE = new RegExp(
  `(?:(?<![\\d–—-])(?:1[0-7]|[1-9])[- ]?(?:ти)?|(?<![а-я])${STEMS_OF_NUMBERS})лет(?:н(?:ий|яя|его|ей|ему|юю|им|ем|ими|их|ие)|к[аиуе]|кой)(?![а-я])`,
  'gi',
);
const PLURAL = /летн(?:ие|их|ими)$/i;

/** The ages under 18 that may be those of a person named beside, in the order of the text. */
export function agesIn(sentence: string): Age[] {
  if (!/[леёд]т|год|\d|надцать|(?:пять|шесть|семь|восемь|девять|десять)/i.test(sentence)) return [];
  const stated = [...sentence.matchAll(STATED)].flatMap((match) => statedAge(sentence, match));
  const bare = [...sentence.matchAll(BARE)].flatMap(({ 0: text, index }) => bareAge(sentence, index, text));
  const adjectives = [...sentence.matchAll(ADJECTIVE)].flatMap(({ 0: text, index }) =>
    adjectiveAge(sentence, index, text),
  );
  const own = bare.filter((one) => !stated.some(({ start, end }) => one.start < end && start < one.end));
  return [...stated, ...own, ...adjectives].sort((a, b) => a.start - b.start);
}

function statedAge(sentence: string, match: RegExpExecArray): Age[] {
  const text = match.groups?.age ?? '';
  const end = match.index + match[0].length;
  const start = end - text.length;
  const isOthers =
    new RegExp(`(?:^|[^а-я])(?:${OTHER_BEARER})(?![а-я])`, 'i').test(clauseBefore(sentence, start)) ||
    NOT_OWN_AFTER.test(sentence.slice(end));
  return isOthers ? [] : [{ start, end, kind: 'stated', cases: 0 }];
}

function bareAge(sentence: string, start: number, text: string): Age[] {
  const end = start + text.length;
  const after = sentence.slice(end);
  const isOthers = NOT_OWN_BEFORE.test(sentence.slice(Math.max(0, start - 60), start));
  if (isOthers || NOT_OWN_AFTER.test(after) || GOES_ON.test(after)) return [];
  return [{ start, end, kind: 'bare', cases: 0 }];
}

function adjectiveAge(sentence: string, start: number, text: string): Age[] {
  const end = start + text.length;
  if (NOT_OF_PERSON.test(sentence.slice(end))) return [];
  const cases = PLURAL.test(text) ? 1 : casesByEnding(text.toLowerCase());
  return [{ start, end, kind: 'adjective', cases }];
}

function clauseBefore(sentence: string, start: number): string {
  return /[^,;()]*$/.exec(sentence.slice(Math.max(0, start - 60), start))?.[0] ?? '';
}
