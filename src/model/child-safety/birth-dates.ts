import { type Found, piecesOf } from './finding.ts';
import type { Passage } from './passage.ts';

const MONTH = '(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{1,2}';
const DAY = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ${MONTH}(?: (?:\\d{4}|\\d{2}))?)`;
const YEAR = '(?:19|20)\\d{2}';
const BORN =
  'родил(?:ся|ась)|рожден(?:а|ный|ная)?(?![а-я])|дат[аы] рождения|д\\. ?р\\.|род\\.|год рождения|года рождения';
const BIRTH = new RegExp(
  [
    `(?:${BORN})[^.!?\\n]{0,20}?(?<after>${DAY}|${YEAR}(?!\\d))`,
    `(?<![\\d–—-])(?<before>${DAY}|${YEAR}) ?(?:г\\.?|года?)?,? ?(?:р\\.|рожд\\.|рождения)`,
    `день рождения(?! (?:центр|проект|город|клуб|школ|област|район|движени|страны|компани))[^.!?\\n]{0,25}?(?<holiday>${DAY})`,
  ].join('|'),
  'gi',
);
const IDEA =
  /(?:иде|проект|центр|клуб|движени|команд|традици|практик|программ|мысл|дружб|инициатив|фестивал|отряд|музе|школ|сообществ|служб|фонд|студи|назван|замысел|план|объединени)[а-я]*(?: [а-я]+){0,3} ?$/i;
const IDEA_AFTER =
  /^родил(?:ся|ась) (?:[а-я]+ )?(?:иде|проект|центр|клуб|движени|команд|традици|мысл|инициатив)/i;
const CROWD_BEFORE =
  /(?:дет(?:и|ей|ям)|команд[аы]|подростк(?:и|ов|ам)|ребят(?:а|ам)?|юнош(?:и|ей|ам)|девуш(?:ки|ек|кам)|участник(?:и|ов|ам))(?: [а-я]+){0,2} $/i;
/** Nobody who may go by a child's law was born so long ago, with a year to spare. */
const ADULT_FOR_SURE = 19;
const LONG_GONE = 110;

/** A full date of birth of anyone alive, or a year that makes its bearer a child today. */
export function birthDates(passage: Passage, today: Date): Found | undefined {
  return saidToBeOfBirth(passage, today) ?? besideName(passage, today);
}

function saidToBeOfBirth(passage: Passage, today: Date): Found | undefined {
  if (!/рожд|родил|р\.|род\./i.test(passage.folded)) return undefined;
  for (const match of passage.folded.matchAll(BIRTH)) {
    const before = passage.folded.slice(Math.max(0, match.index - 40), match.index);
    const date = match.groups?.after ?? match.groups?.before ?? match.groups?.holiday ?? '';
    const isOthers =
      IDEA.test(before) || IDEA_AFTER.test(match[0]) || (isYear(date) && CROWD_BEFORE.test(before));
    if (!isOthers && isPrivate(date, today)) {
      return piecesOf(passage, { start: match.index, end: match.index + match[0].length });
    }
  }
  return undefined;
}

/** «Соколов Дмитрий Андреевич, 12.03.2011» */
function besideName({ folded, ...passage }: Passage, today: Date): Found | undefined {
  for (const { start, people } of passage.sentences) {
    for (const person of people.filter(({ kind, isAdult }) => kind === 'full' && !isAdult)) {
      const end = start + person.end;
      const date = DATE_AFTER.exec(folded.slice(end, end + 40));
      const age = today.getFullYear() - Number(date?.groups?.year);
      if (date && age > 0 && age < ADULT_FOR_SURE) {
        return piecesOf({ folded, ...passage }, { start: start + person.start, end: end + date[0].length });
      }
    }
  }
  return undefined;
}

const DATE_AFTER = /^ ?[,(—–-] ?\d{1,2}[./]\d{1,2}[./](?<year>(?:19|20)\d{2})(?!\d)/;

function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}

function isPrivate(date: string, today: Date): boolean {
  const year = Number(/(?:19|20)\d{2}/.exec(date)?.[0] ?? Number.NaN);
  const age = today.getFullYear() - year;
  if (isYear(date)) return age < ADULT_FOR_SURE && age >= 0;
  return !(age > LONG_GONE);
}
