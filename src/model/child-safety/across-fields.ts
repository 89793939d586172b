import type { Problem } from '../problem.ts';
import { agesIn } from './ages.ts';
import type { Person } from './find-people.ts';
import { peopleWithAge } from './names-with-age.ts';
import type { Passage } from './passage.ts';

/** Characters of a field that can be a name alone; as much is shown of what stands elsewhere. */
const LONGEST_TITLE = 80;
const AGE_FIELD = /^(?:возраст|сколько лет|лет)(?![а-яё])/i;
const CLASS_FIELD = /^класс(?![а-яё])/i;
const WHOLE_AGE =
  /^\s*(?:мне |ему |ей )?(?:(?:сейчас|уже|всего|только) )?(?:[1-9]|1[0-7]|[а-я]{3,12})(?:-?ти)? ?(?:лет|года?)\s*(?:[.,;!—–]|$)/i;
const WHOLE_NUMBER = /^\s*(?:[1-9]|1[0-7])\s*$/;
const SAYS_AGE =
  /(?:^|[^а-я])(?:мне|ему|ей) (?:(?:сейчас|уже|всего|только) )?(?:[1-9]|1[0-7]) (?:лет|года?)(?![а-я])/i;
const WHOLE_CLASS =
  /^\s*(?:(?:ученик|ученица|школьник|школьница),? ?)?(?:[1-9]|1[01])(?:-?й)? ?(?:[«"]?[А-Е][»"]? ?)?класс(?:а)?\s*(?:[.,;]|$)|^\s*(?:ученик|ученица|школьник|школьница|подросток|наставляемый|наставляемая)\s*(?:[.,;]|$)/i;

/** One field of an entry, cut into passages. */
export interface FieldPassages {
  readonly field: string;
  readonly passages: readonly Passage[];
}

interface Named {
  readonly words: string;
  readonly person: Person;
}

/**
 * A child's full name in one field and the age or class in another.
 *
 * Only what leaves no doubt: a field that is nothing but a name beside one that is nothing but an age or a class,
 * and one given name with an age where the same given name stands with a surname elsewhere.
 */
export function namesAcrossFields(fields: readonly FieldPassages[]): Omit<Problem, 'advice'>[] {
  const people = fields.flatMap(namesIn);
  const adults = new Set(people.flatMap(({ person }) => (person.isAdult ? [person.surnameStem] : [])));
  const named = people.filter(({ person }) => person.kind === 'full' && !adults.has(person.surnameStem));
  if (named.length === 0) return [];
  const title = fields
    .filter(({ field }) => !ADULT_FIELD.test(field))
    .flatMap(wholeName)
    .find(({ person }) => !adults.has(person.surnameStem));
  return fields.flatMap((one) => {
    const sign = title && signOfChild(one);
    if (sign) return [problem(one, title.words, sign)];
    return ageOfOneNamed(one, named).slice(0, 1);
  });
}

const ADULT_FIELD = /наставник|педагог|автор|руководител|координатор|куратор|специалист/i;

function namesIn({ passages }: FieldPassages): Named[] {
  return passages.flatMap(({ shown, sentences }) =>
    sentences.flatMap(({ start, people }) =>
      people.map((person) => ({ words: shown.slice(start + person.start, start + person.end), person })),
    ),
  );
}

function wholeName(field: FieldPassages): Named[] {
  const [passage, ...more] = field.passages;
  if (!passage || more.length > 0 || passage.shown.length > LONGEST_TITLE) return [];
  return namesIn(field).filter(
    ({ words, person }) => person.kind === 'full' && /^[\s.,«»"“”]*$/.test(passage.shown.replace(words, '')),
  );
}

function signOfChild({ field, passages }: FieldPassages): string | undefined {
  const passage = passages.find(({ sentences }) => sentences.every(({ people }) => people.length === 0));
  if (!passage) return undefined;
  const { folded, shown } = passage;
  const isNumber = WHOLE_NUMBER.test(folded) && (AGE_FIELD.test(field) || CLASS_FIELD.test(field));
  const isAge = (WHOLE_AGE.test(folded) || SAYS_AGE.test(folded)) && agesIn(folded).length > 0;
  return isNumber || isAge || WHOLE_CLASS.test(folded) ? shown.trim().slice(0, LONGEST_TITLE) : undefined;
}

function ageOfOneNamed(field: FieldPassages, named: readonly Named[]) {
  return field.passages.flatMap((passage) =>
    peopleWithAge(passage).flatMap(({ person, age }) => {
      const same = named.find(
        (one) => person.kind === 'given' && !person.isAdult && one.person.givenStem === person.givenStem,
      );
      return same ? [problem(field, same.words, passage.shown.slice(age.start, age.end))] : [];
    }),
  );
}

function problem({ field }: FieldPassages, name: string, sign: string): Omit<Problem, 'advice'> {
  return { field, words: `Ребёнка можно узнать по двум местам записи: «${name}» и «${sign}»` };
}
