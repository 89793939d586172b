import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../src/forms/catalogue.ts';
import { questionsOf } from '../../../src/forms/form.ts';
import { formPaths } from '../../../src/forms/form-paths.ts';
import { renderForm } from '../../../src/forms/html.ts';
import { isOffered } from '../../../src/forms/is-offered.ts';
import { MUNICIPALITY } from '../../../src/forms/questions/municipality.ts';
import { PHONE } from '../../../src/forms/questions/phone.ts';
import { readAnswers } from '../../../src/forms/read.ts';
import { renderReceipt } from '../../../src/forms/receipt.ts';
import { reportRows } from '../../../src/forms/report.ts';
import { renderReview } from '../../../src/forms/review.ts';
import { facts } from './sample-facts.ts';
import { validAnswers } from './valid-answers.ts';

const state = { facts, base: '/' };
const none = { events: [], mentorChoices: [], contests: [], mentoringForms: [] };

/** What is never asked about a child, however it is put (152-ФЗ, article 5; 120-ФЗ, article 9). */
const ABOUT_A_CHILD =
  /(?:имя|имена|фамили\S*|школ\S*|класс|диагноз|здоровь\S*|учёт\S*|правонарушени\S*|проступ\S*)[^.]{0,40}(?:реб[её]н|подрост|сын|доч|учени)|(?:реб[её]н|подростк|сын|доч)\S*[^.]{0,20}(?:имя|зовут|фамили|учится|диагноз|болеет|состоит на|стоит на|соверш)/i;

test('no two forms share an id or an address', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  expect(new Set(forms.map(({ path }) => path)).size).toBe(forms.length);
});

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  test('filled in well in any way, it reads clean, twice over, and every answer has words', () => {
    fc.assert(
      fc.property(validAnswers(form, facts), (posted) => {
        const first = readAnswers(form, new URLSearchParams(posted), facts);
        expect(first).toMatchObject({ kind: 'answers' });
        if (first.kind !== 'answers') return;
        expect(readAnswers(form, new URLSearchParams(first.answers), facts)).toEqual(first);
        const rows = reportRows(form, first.answers, facts);
        expect(rows.map(({ answer }) => answer)).not.toContain('');
        expect(rows).toHaveLength(Object.values(first.answers).filter(Boolean).length);
        const review = renderReview(form, { ...state, answers: first.answers, token: 'T' });
        expect(review).not.toMatch(/<b>|<script/);
      }),
      { numRuns: 60 },
    );
  });

  test('left empty, it asks for each answer that is needed, in the order of the page', () => {
    const outcome = readAnswers(form, new URLSearchParams(), facts);
    if (outcome.kind !== 'problems') throw new Error('an empty form was taken');
    const named = outcome.problems.map(({ name }) => name);
    const needed = questionsOf(form).filter(({ missing }) => missing !== undefined);
    expect(named).toEqual(expect.arrayContaining(needed.map(({ name }) => name)));
    const order = questionsOf(form).map(({ name }) => name);
    expect(named).toEqual(order.filter((name) => named.includes(name)));
  });

  test('every key is its own, every control has a label, nothing is ticked or chosen beforehand', () => {
    const page = renderForm(form, state);
    const ids = [...page.matchAll(/<(?:input|select|textarea)\b[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(page).toContain(`for="${id}"`);
    const keys = questionsOf(form).flatMap(({ name, boxes }) => [name, ...(boxes?.(facts) ?? [])]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(page).not.toMatch(/ checked| selected/);
  });

  test('asks for no child’s name, school, diagnosis, register or offence', () => {
    const words = questionsOf(form).flatMap((question) => [question.label, ...optionsIn(question)]);
    const statements = ['Наставничество подростков на профилактическом учёте, через федеральный реестр'];
    expect(
      words.filter(
        (text) => ABOUT_A_CHILD.test(text) && !statements.includes(text) && !/^В описании нет/.test(text),
      ),
    ).toEqual([]);
  });

  test('can be taken while the content has nothing to choose from, or says why not', () => {
    const empty = { ...facts, lists: none };
    const page = renderForm(form, { ...state, facts: empty });
    if (form.closed?.(empty)) return expect(page).not.toContain('<form');
    const [posted = {}] = fc.sample(validAnswers(form, empty), { numRuns: 1, seed: 7 });
    expect(readAnswers(form, new URLSearchParams(posted), empty)).toMatchObject({ kind: 'answers' });
    return undefined;
  });

  test('is routed by «municipality», answered by «phone» or «email», and each consent has its document', () => {
    const names = form.questions.map(({ name }) => name);
    expect(form.recipients === 'operator' || names.includes(MUNICIPALITY)).toBe(true);
    const asksContact = names.includes(PHONE) || names.includes('email');
    expect(asksContact).toBe(form.consents.length > 0);
    expect(isOffered(form, facts)).toBe(true);
    for (const { id } of form.consents) {
      const { [id]: _, ...others } = facts.consents;
      expect(isOffered(form, { consents: others })).toBe(false);
    }
  });

  test('promises what happens next, and its address has no leading slash', () => {
    expect(form.next(facts).length).toBeGreaterThan(1);
    expect(renderReceipt(form, { reference: '483-102-759-163' }, facts, '/')).toContain('483-102-759-163');
    expect(formPaths(form, '/').page).toMatch(/^\/[a-z-]+\/(?:[a-z-]+\/)?$/);
  });
});

function optionsIn(question: ReturnType<typeof questionsOf>[number]): string[] {
  const markup = question.render({ answer: '', problem: undefined, ...state }).toString();
  return [...markup.matchAll(/<(?:label|option)[^>]*>([^<]*)/g)].map(([, text = '']) => text);
}
