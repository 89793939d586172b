import { expect, test } from 'vitest';
import { becomePartner } from '../../../src/forms/become-partner.ts';
import { type Form, questionsOf } from '../../../src/forms/form.ts';
import { joinOrganisation } from '../../../src/forms/join-organisation.ts';
import { caseQuestions } from '../../../src/forms/practice-case.ts';
import { sharePractice } from '../../../src/forms/share-practice.ts';
import { supportUs } from '../../../src/forms/support-us.ts';
import { jsonSchemaOf } from '../../../src/model/json-schema.ts';
import { NEED_KINDS } from '../../../src/model/needs.ts';
import { ORGANISATION_KINDS } from '../../../src/model/organisations.ts';
import { PARTNER_KINDS } from '../../../src/model/partners.ts';
import { practices } from '../../../src/model/practices.ts';
import { templateParts } from '../../../src/sections/practices/template-parts.ts';
import { facts } from './sample-facts.ts';

// Forms may not import the model, so here their words are held together.
const { properties = {} } = jsonSchemaOf(practices);

test('the form of practices asks the parts of the printed template, in its order and words', () => {
  const printed = templateParts(jsonSchemaOf(practices)).filter(({ id }) => id !== 'contact');
  expect(caseQuestions.map(({ name, label }) => ({ name, label }))).toEqual(
    printed.map(({ id, title }) => ({ name: id, label: title })),
  );
  for (const { id, hint } of printed) expect(markupOf(sharePractice, id)).toContain(`>${hint}</p>`);
});

test('what fits into the form of practices fits into the bank', () => {
  const oneField = ['title', 'summary', 'organisation', 'problem', 'forWhom', 'result', 'howToRepeat'];
  for (const id of oneField) {
    const longest = 'ж'.repeat(Number(properties[id]?.maxLength));
    const question = caseQuestions.find(({ name }) => name === id);
    expect(question?.read(longest, facts).problem, id).toBeUndefined();
    expect(question?.read(`${longest}ж`, facts).problem, id).toMatch('Сократите');
  }
});

test('groups and formats of a practice are those of the bank', () => {
  const { audience, format } = properties;
  expect(labelsOf(sharePractice, 'audience')).toEqual(audience?.items?.enum);
  expect(labelsOf(sharePractice, 'format')).toEqual(format?.enum);
});

test.each([
  ['organisations', joinOrganisation, ORGANISATION_KINDS],
  ['partners', becomePartner, PARTNER_KINDS],
  ['needs', supportUs, NEED_KINDS],
] as const)('kinds of %s are those of the register', (_, form, kinds) => {
  expect(labelsOf(form, 'kind')).toEqual(Object.values(kinds));
});

function labelsOf(form: Form, name: string): string[] {
  return [...markupOf(form, name).matchAll(/<label for="[^"]*">([^<]+)</g)].map(([, label = '']) => label);
}

function markupOf(form: Form, name: string): string {
  const question = questionsOf(form).find((one) => one.name === name);
  if (!question) throw new Error(`no question ${name}`);
  return question.render({ answer: '', problem: undefined, facts, base: '/' }).toString();
}
