import { namesAcrossFields } from './child-safety/across-fields.ts';
import { birthDates } from './child-safety/birth-dates.ts';
import { emails, messengers, phones } from './child-safety/contacts.ts';
import type { Finder } from './child-safety/finding.ts';
import { homeAddresses, identityPapers } from './child-safety/identity.ts';
import { namesOfMinors } from './child-safety/names-of-minors.ts';
import { namesWithAge } from './child-safety/names-with-age.ts';
import { passagesOf } from './child-safety/passage.ts';
import { readable } from './child-safety/readable.ts';
import { registers } from './child-safety/registers.ts';
import { schoolClasses } from './child-safety/school-classes.ts';
import type { EntryText } from './entry-texts.ts';
import type { Problem } from './problem.ts';

/**
 * What may never be published about children and private persons.
 * A machine sees only the plain cases: the chief editor's eye stays the rule.
 *
 * @param today decides who is grown up where a text gives a year of birth
 */
export function childSafetyProblems(
  texts: readonly EntryText[],
  { today = new Date() }: { readonly today?: Date } = {},
): Problem[] {
  const fields = texts.map(readField);
  const found = fields.flatMap((field) => [...secretsIn(field), ...childrenIn(field, today)]);
  const seen = new Set(found.map(({ field }) => field));
  const across = namesAcrossFields(fields).filter(({ field }) => !seen.has(field));
  return [...found, ...across.map((problem) => ({ ...problem, advice: NAME_OR_AGE }))];
}

function readField({ field, text, isWorkContact }: EntryText) {
  const read = readable(text);
  return { field, isWorkContact, withLinks: read.withLinks, passages: passagesOf(read) };
}

type Field = ReturnType<typeof readField>;

const NAME_OR_AGE =
  'Оставьте только имя или только возраст; если это взрослый, добавьте, кто он: «наставник», «поэт»';

interface SecretRule {
  readonly find: (text: string) => string | undefined;
  readonly words: string;
  readonly advice: string;
  readonly isAllowedInContacts?: boolean;
}

const SECRETS: readonly SecretRule[] = [
  {
    find: phones,
    words: 'Похоже на личный телефон',
    advice: 'Рабочий телефон пишут в поле для телефона, личный не публикуют',
    isAllowedInContacts: true,
  },
  {
    find: emails,
    words: 'Похоже на личную почту',
    advice: 'Рабочую почту пишут в поле для почты, личную не публикуют',
    isAllowedInContacts: true,
  },
  {
    find: messengers,
    words: 'Иностранный мессенджер или личная страница',
    advice: 'Дайте рабочий телефон, почту, ВКонтакте, Одноклассники или MAX',
  },
  {
    find: identityPapers,
    words: 'Похоже на номер личного документа',
    advice: 'Уберите его: номера паспорта, СНИЛС, свидетельства и полиса не публикуют',
  },
  {
    find: homeAddresses,
    words: 'Похоже на домашний адрес',
    advice: 'Назовите только город или село, а для встреч — адрес центра без квартиры',
  },
];

interface ChildRule {
  readonly find: Finder;
  readonly words: string;
  readonly advice: string;
}

const ABOUT_CHILDREN: readonly ChildRule[] = [
  {
    find: birthDates,
    words: 'Похоже на дату рождения',
    advice: 'Уберите её: возраст словами («подросток», «старшеклассник») скажет достаточно',
  },
  { find: namesWithAge, words: 'Фамилия рядом с возрастом до 18 лет', advice: NAME_OR_AGE },
  {
    find: schoolClasses,
    words: 'Имя рядом с классом или группой: ребёнка можно узнать',
    advice: 'Оставьте имя без класса или напишите «школьник», «школьница»',
  },
  {
    find: registers,
    words: 'Имя рядом со словами об учёте, суде, здоровье или сиротстве',
    advice: 'Об этом пишут только без имён: «один подросток», «девушка из райцентра»',
  },
  {
    find: namesOfMinors,
    words: 'Несовершеннолетний назван с фамилией',
    advice: 'Оставьте одно имя; если это взрослый, добавьте, кто он: «наставник», «педагог»',
  },
];

function secretsIn({ field, withLinks, isWorkContact }: Field): Problem[] {
  return SECRETS.filter((rule) => !(isWorkContact && rule.isAllowedInContacts)).flatMap((rule) => {
    const found = rule.find(withLinks);
    return found ? [{ field, words: `${rule.words}: «${found.trim()}»`, advice: rule.advice }] : [];
  });
}

function childrenIn({ field, passages }: Field, today: Date): Problem[] {
  return ABOUT_CHILDREN.flatMap((rule) => {
    for (const passage of passages) {
      const found = rule.find(passage, today);
      if (found) return [{ field, words: `${rule.words}: «${found.join('» и «')}»`, advice: rule.advice }];
    }
    return [];
  });
}
