import type { EntryText } from './entry-texts.ts';
import { FULL_NAME, GIVEN_NAME } from './person-names.ts';
import type { Problem } from './problem.ts';

const PHONE = /(?<!\d)(?:\+7|8)[\s(-]*(?!800)\d{3,4}[\s)-]*(?:\d[\s-]*){6,7}(?!\d)/;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const DATE = String.raw`(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} [а-я]{3,8} \d{4}|(?:19|20)\d{2})`;
const BIRTH = new RegExp(
  `(?:родил(?:ся|ась)|дат[аы] рождения|д\\. ?р\\.)[^.!?\\n]{0,20}?${DATE}|${DATE} ?(?:г\\. ?р\\.|года рождения)`,
  'i',
);
const MINOR_AGE = /(?<!\d)(?:[1-9]|1[0-7])(?: (?:лет|года?)(?![а-яё])|-лет(?:ний|няя|него|ней|нему|нюю))/i;
const CLASS =
  /(?<!\d)(?:[1-9]|1[01])(?:-?(?:го|й|м|ый|ой))?[- ]?(?:[«"]?[а-яё][»"]?[- ])?класс(?:[а-я]{0,2})(?![а-яё])|(?<!\d)(?:[1-9]|1[01]) ?[«"][А-ЯЁ][»"]|(?:старш|средн|младш|подготовительн)[а-я]{2,3} групп/i;
const REGISTER =
  /(?:состо(?:ит|ял|яла|ящ[а-я]+)|поставлен[а]?|снят[а]?) (?:на|с) (?:[а-яё]+ ){0,3}уч[её]т|уч[её]те? (?:в )?(?:ПДН|КДН)|трудн(?:ый|ого|ая|ому) подрост|судим(?:ость|ости) /i;

interface Rule {
  readonly find: (sentence: string) => string | undefined;
  readonly words: string;
  readonly advice: string;
  readonly isAllowedInContacts?: boolean;
}

const RULES: readonly Rule[] = [
  {
    find: (text) => PHONE.exec(text)?.[0],
    words: 'Похоже на личный телефон',
    advice: 'Рабочий телефон пишут в поле для телефона, личный не публикуют',
    isAllowedInContacts: true,
  },
  {
    find: (text) => EMAIL.exec(text)?.[0],
    words: 'Похоже на личную почту',
    advice: 'Рабочую почту пишут в поле для почты, личную не публикуют',
    isAllowedInContacts: true,
  },
  {
    find: (text) => BIRTH.exec(text)?.[0],
    words: 'Похоже на дату рождения',
    advice: 'Уберите её: возраст словами («подросток», «старшеклассник») скажет достаточно',
  },
  {
    find: (text) => together(text, FULL_NAME, MINOR_AGE),
    words: 'Фамилия рядом с возрастом до 18 лет',
    advice: 'Оставьте только имя или только возраст',
  },
  {
    find: (text) => together(text, FULL_NAME, CLASS) ?? together(text, GIVEN_NAME, CLASS),
    words: 'Имя рядом с классом или группой: ребёнка можно узнать',
    advice: 'Оставьте имя без класса или напишите «школьник», «школьница»',
  },
  {
    find: (text) => together(text, FULL_NAME, REGISTER) ?? together(text, GIVEN_NAME, REGISTER),
    words: 'Имя рядом со словами об учёте',
    advice: 'Об учёте пишут только без имён',
  },
];

/**
 * What may never be published about children and private persons, looked for sentence by sentence.
 * A machine sees only the plain cases: the chief editor's eye stays the rule.
 */
export function childSafetyProblems(texts: readonly EntryText[]): Problem[] {
  return texts.flatMap(({ field, text, isWorkContact }) =>
    RULES.filter((rule) => !(isWorkContact && rule.isAllowedInContacts)).flatMap((rule) => {
      const found = sentencesOf(text).map(rule.find).find(Boolean);
      return found ? [{ field, words: `${rule.words}: «${found.trim()}»`, advice: rule.advice }] : [];
    }),
  );
}

/** Splits at the ends of sentences, but not inside initials («И. Петров») or short forms («г. р.»). */
function sentencesOf(text: string): string[] {
  return text.split(/\n{2,}|(?<=[а-яё\d»)]{2}[.!?…]) +(?=[А-ЯЁ«])/);
}

function together(sentence: string, ...patterns: readonly RegExp[]): string | undefined {
  const found = patterns.map((pattern) => pattern.exec(sentence)?.[0].trim());
  return found.every(Boolean) ? found.join('» и «') : undefined;
}
