import { describe, expect, test } from 'vitest';
import { becomeMentor } from '../../../src/forms/become-mentor.ts';
import { readAnswers } from '../../../src/forms/read.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { facts, filled } from './sample-facts.ts';

describe('a well filled form', () => {
  test('gives clean answers to every question', () => {
    expect(read(filled)).toEqual({
      kind: 'answers',
      answers: {
        municipality: 'abatskiy',
        name: 'Иван Петров',
        phone: '+79001234567',
        email: 'ivan@почта.рф',
        time: 'morning',
        way: 'unsure',
        who: 'student',
        source: 'operator',
        skills: 'Чиню мотоциклы.\nХожу в походы.',
        adult: 'yes',
        'consent-become-mentor': '2026-11-22.0123456789abcdef',
      },
    });
  });

  test('reads the same when its answers are posted again from the review page', () => {
    const first = read(filled);
    if (first.kind !== 'answers') throw new Error('not read');
    expect(read({ ...first.answers })).toEqual(first);
  });

  test('needs no optional answer', () => {
    const { email: _, time: __, who: ___, source: _____, skills: ____, ...needed } = filled;
    expect(read(needed).kind).toBe('answers');
  });
});

describe('what is missing or wrong is told for each question, and what was typed is kept', () => {
  test('an empty form lists every question that needs an answer, in the order of the page', () => {
    const outcome = read({});
    expect(outcome.kind === 'problems' && outcome.problems.map(({ name }) => name)).toEqual([
      'municipality',
      'name',
      'phone',
      'way',
      'adult',
      'consent-become-mentor',
    ]);
  });

  test.each([
    ['phone', '12345', '12345', /с кодом, например/],
    ['email', 'ivan(at)mail', 'ivan(at)mail', /знак @ и точка/],
    ['municipality', 'moskva', '', /Выберите ответ из списка/],
    ['who', 'president', '', /один из ответов/],
    ['name', 'Я'.repeat(121), 'Я'.repeat(121), /сейчас 121 символ, помещается 120 символов/],
    ['skills', 'ж'.repeat(2153), 'ж'.repeat(2153), /сейчас 2\s153 символа, помещается 2\s000 символов/],
    ['name', 'Ив\uFFFDн', 'Ив\uFFFDн', /наберите заново/],
    ['adult', 'no', '', /с 18 лет/],
  ])('%s: «%.20s»', (name, typed, kept, message) => {
    const outcome = read({ ...filled, [name]: typed });
    if (outcome.kind !== 'problems') throw new Error('no problem was found');
    expect(outcome.problems).toEqual([{ name, message: expect.stringMatching(message) }]);
    expect(outcome.answers[name]).toBe(kept);
    expect(outcome.answers.way).toBe('unsure');
  });

  test('a name in bytes that are not UTF-8 is not accepted', () => {
    const body = new URLSearchParams(filled).toString().replace(/name=[^&]*/, 'name=%FF%FEab');
    expect(readAnswers(becomeMentor, new URLSearchParams(body), facts).kind).toBe('problems');
  });
});

describe('phones in any spelling', () => {
  test.each([
    '89001234567',
    '+7 900 123 45 67',
    '9001234567',
    '8\u00A0900\u2011123\u201345\u221267',
    ' 8-900-123-45-67 ',
  ])('%s', (phone) => {
    const outcome = read({ ...filled, phone });
    expect(outcome.kind === 'answers' && outcome.answers.phone).toBe('+79001234567');
  });
});

test.each(['ivan@почта.рф', 'иван@почта.рф', 'i@xn--80a1acny.xn--p1ai', 'a.b+c@mail.ru'])(
  'the address %s passes',
  (email) => {
    expect(read({ ...filled, email }).kind).toBe('answers');
  },
);

test('a consent that was changed while the page was open must be read and ticked again', () => {
  const changed: SiteFacts = {
    ...facts,
    consents: { 'become-mentor': { ...own(facts), version: '2026-12-01', hash: 'f'.repeat(64) } },
  };
  const outcome = readAnswers(becomeMentor, new URLSearchParams(filled), changed);
  expect(outcome).toMatchObject({
    kind: 'problems',
    problems: [{ name: 'consent-become-mentor', message: expect.stringContaining('изменился') }],
    answers: { 'consent-become-mentor': '' },
  });
});

test('a form whose consent is missing from the content says which file to write', () => {
  expect(() => readAnswers(becomeMentor, new URLSearchParams(filled), { ...facts, consents: {} })).toThrow(
    'content/consents/become-mentor.md',
  );
});

test.each([
  ['a repeated key', '&phone=1'],
  ['an unknown key', '&isAdmin=1'],
  ['__proto__', '&__proto__=1'],
  ['constructor', '&constructor=1'],
])('%s makes the post malformed', (_, more) => {
  const body = new URLSearchParams(filled).toString() + more;
  expect(readAnswers(becomeMentor, new URLSearchParams(body), facts)).toEqual({ kind: 'malformed' });
});

function read(posted: Readonly<Record<string, string>>) {
  return readAnswers(becomeMentor, new URLSearchParams(posted), facts);
}

function own({ consents }: SiteFacts) {
  const consent = consents['become-mentor'];
  if (!consent) throw new Error('the sample has no consent');
  return consent;
}
