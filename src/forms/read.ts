import { CAME_FROM_KEYS } from './came-from.ts';
import { type Answers, type Form, type Problem, type Question, questionsOf, type Reading } from './form.ts';
import { hasForeignKeys } from './has-foreign-keys.ts';
import { missingConsents } from './missing-consents.ts';
import type { SiteFacts } from './site-facts.ts';

/** A field that people do not see. Only a machine fills it, or a browser that fills in everything. */
export const TRAP = 'website';
/** The signed token of the review page. */
export const TOKEN = 'token';
/** Set by «Изменить» on the review page: the name of the question to return to. */
export const EDIT = 'edit';

/** What the hidden field carries on to the next page: that it was filled, never with what. */
export function trapOf(posted: URLSearchParams): string {
  return posted.get(TRAP) ? 'filled' : '';
}

export type Outcome =
  | { readonly kind: 'answers'; readonly answers: Answers }
  /** `answers` holds what was typed, so that nothing has to be typed twice. */
  | { readonly kind: 'problems'; readonly answers: Answers; readonly problems: readonly Problem[] }
  /** No browser posts this form so: a repeated or unknown key. */
  | { readonly kind: 'malformed' };

/** What is asked, whatever becomes of the answers. */
export type Asking = Pick<Form, 'questions' | 'consents' | 'check'>;

/** Reads what was posted with a form: clean answers, or problems that the applicant can put right. */
export function readAnswers(form: Asking, posted: URLSearchParams, facts: SiteFacts): Outcome {
  const questions = questionsOf(form);
  const known = [
    ...questions.flatMap((question) => keysOf(question, facts)),
    TRAP,
    TOKEN,
    EDIT,
    ...CAME_FROM_KEYS,
  ];
  if (hasForeignKeys(posted, known)) return { kind: 'malformed' };

  const readings = questions.map((question) => {
    const reading = readOne(question, postedText(question, posted, facts), facts);
    return { name: question.name, ...reading };
  });
  const answers = Object.fromEntries(readings.map(({ name, answer }) => [name, answer]));
  const own = readings.flatMap(({ name, problem }) => (problem ? [{ name, message: problem }] : []));
  const problems = inOrder([...own, ...problemsTogether(form, answers)], questions);
  return problems.length === 0 ? { kind: 'answers', answers } : { kind: 'problems', answers, problems };
}

function keysOf({ name, boxes }: Question, facts: SiteFacts): readonly string[] {
  return [name, ...(boxes?.(facts) ?? [])];
}

/** Ticks come under the keys of their boxes, and together under the question's own from the review page. */
function postedText(question: Question, posted: URLSearchParams, facts: SiteFacts): string {
  return keysOf(question, facts)
    .flatMap((key) => posted.get(key) || [])
    .join(',');
}

function problemsTogether(form: Asking, answers: Answers): readonly Problem[] {
  return [...(form.check?.(answers) ?? []), ...missingConsents(form, answers)];
}

/** As the page has them; one question has one problem. */
function inOrder(problems: readonly Problem[], questions: readonly Question[]): readonly Problem[] {
  return questions.flatMap(({ name }) => problems.find((problem) => problem.name === name) ?? []);
}

function readOne(question: Question, posted: string, facts: SiteFacts): Reading {
  const reading = question.read(posted, facts);
  // Bytes that are not UTF-8 arrive as U+FFFD; so does text that was damaged before it was pasted.
  if (reading.answer.includes('\uFFFD')) {
    return {
      ...reading,
      problem: 'Вместо некоторых букв пришёл знак «\uFFFD». Сотрите его и наберите заново',
    };
  }
  if (reading.problem !== undefined || reading.answer !== '' || question.missing === undefined)
    return reading;
  return { answer: '', problem: question.missing };
}
