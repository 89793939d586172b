import fc from 'fast-check';
import { type Form, type Question, questionsOf } from '../../../src/forms/form.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';

/**
 * Any way to fill in a form well, as a browser posts it: what can be chosen is read from the form's own markup, what
 * is typed fits the control. Questions that may be left out sometimes are.
 */
export function validAnswers(form: Form, facts: SiteFacts): fc.Arbitrary<Record<string, string>> {
  const parts = questionsOf(form).map((question) => answerTo(question, form, facts));
  return fc
    .tuple(...parts)
    .map((posted) => Object.assign({}, ...posted) as Record<string, string>)
    .filter((posted) => !haveAnswersThatClash(form, posted));
}

function haveAnswersThatClash({ check }: Form, posted: Record<string, string>): boolean {
  return (check?.(posted) ?? []).some(({ name }) => name in posted);
}

type Posted = Record<string, string>;

function answerTo(question: Question, form: Form, facts: SiteFacts): fc.Arbitrary<Posted> {
  const markup = question.render({ answer: '', problem: undefined, facts, base: '/' }).toString();
  const answer = controlAnswer(question, markup);
  return canBeLeftOut(question, form) ? fc.oneof(answer, fc.constant({})) : answer;
}

/** The answers that a form asks for only together are always given here. */
function canBeLeftOut({ name, missing }: Question, { check, consents }: Form): boolean {
  if (missing !== undefined || consents.some(({ id }) => name === `consent-${id}`)) return false;
  return !(check && ['phone', 'good'].includes(name));
}

function controlAnswer({ name }: Question, markup: string): fc.Arbitrary<Posted> {
  if (!markup.includes(' name="')) return fc.constant({});
  const boxes = [...markup.matchAll(/type="checkbox" name="([^"]+)" value="([^"]+)"/g)];
  if (boxes.length > 0) {
    return fc
      .subarray(boxes, { minLength: 1 })
      .map((ticked) => Object.fromEntries(ticked.map(([, key = '', value = '']) => [key, value])));
  }
  const values = [...markup.matchAll(/(?:type="radio"[^>]*|<option) value="([^"]+)"/g)].map(([, one]) => one);
  const typed = values.length > 0 ? fc.constantFrom(...values) : typedAnswer(markup);
  return typed.map((value = '') => ({ [name]: value }));
}

function typedAnswer(markup: string): fc.Arbitrary<string> {
  if (markup.includes('type="tel"')) return fc.constantFrom('8 900 123-45-67', '+7 (345) 200-00-00');
  if (markup.includes('inputmode="email"')) return fc.constantFrom('ivan@почта.рф', 'a.b+c@mail.ru');
  if (markup.includes('name="application"')) return fc.constantFrom('483102759163', '483-102-759 163');
  if (markup.includes('name="year"')) return fc.integer({ min: 2000, max: 2100 }).map(String);
  if (markup.includes('inputmode="numeric"')) return fc.integer({ min: 1, max: 5 }).map(String);
  // U+FFFD stands for damaged text, which no form takes.
  const rest = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\uFFFD', ''));
  return fc.tuple(fc.constantFrom('Мастерская', 'Ёж 😀', '<b>"\'&'), rest).map((words) => words.join(' '));
}
