import { describe, expect, test } from 'vitest';
import { feedback } from '../../../src/forms/feedback.ts';
import { type Form, questionsOf } from '../../../src/forms/form.ts';
import { manyChoices } from '../../../src/forms/questions/many-choices.ts';
import { number } from '../../../src/forms/questions/number.ts';
import { pick } from '../../../src/forms/questions/pick.ts';
import { referenceNumber } from '../../../src/forms/questions/reference-number.ts';
import { readAnswers } from '../../../src/forms/read.ts';
import { sharePractice } from '../../../src/forms/share-practice.ts';
import { supportUs } from '../../../src/forms/support-us.ts';
import { AGREED, facts } from './sample-facts.ts';

const state = { answer: '', problem: undefined, facts, base: '/' };
const none = { ...facts, lists: { ...facts.lists, contests: [] } };

describe('a list from the content', () => {
  const contest = pick({
    name: 'contest',
    label: 'Конкурс',
    missing: 'Скажите, какой конкурс',
    options: ({ lists }) => lists.contests,
    isPrefilled: true,
    hintWhenEmpty: 'Напишите, какой конкурс вам интересен.',
  });

  test('takes what it offers, says it in words, and refuses what it does not offer', () => {
    expect(contest.read('luchshiy', facts)).toEqual({ answer: 'luchshiy' });
    expect(contest.show('luchshiy', facts)).toBe('Лучший наставник');
    expect(contest.read('oskar', facts)).toMatchObject({
      answer: '',
      problem: expect.stringMatching('списка'),
    });
  });

  test('becomes a line to write in while the content offers nothing', () => {
    const markup = contest.render({ ...state, facts: none }).toString();
    expect(markup).toContain('type="text"');
    expect(markup).toContain('Напишите, какой конкурс вам интересен.');
    expect(contest.read(' Лучшая  мастерская ', none)).toEqual({ answer: 'Лучшая мастерская' });
    expect(contest.read('я'.repeat(161), none).problem).toMatch('Сократите');
  });

  test('keeps what was chosen readable when it has left the content', () => {
    expect(contest.show('luchshiy', none)).toBe('luchshiy');
  });
});

describe('several ticks', () => {
  const gives = manyChoices({
    name: 'gives',
    label: 'Чем поможете',
    options: [
      { id: 'place', label: 'Место' },
      { id: 'things', label: 'Вещи' },
      { id: 'time', label: 'Время' },
    ],
  });
  const form: Form = { ...supportUs, questions: [gives], check: () => [], consents: [] };
  const read = (body: string) => readAnswers(form, new URLSearchParams(body), facts);

  test('come under keys of their own and are one answer in the order of the page', () => {
    expect(read('gives-time=time&gives-place=place')).toEqual({
      kind: 'answers',
      answers: { gives: 'place,time' },
    });
    expect(gives.show('place,time', facts)).toBe('Место\nВремя');
  });

  test('stay ticked when the form is shown again', () => {
    const markup = gives.render({ ...state, answer: 'things' }).toString();
    expect(markup).toMatch(/value="things" id="gives-things" checked/);
    expect(markup.match(/ checked/g)).toHaveLength(1);
  });

  test('that the form does not have are told, not taken', () => {
    expect(read('gives-place=money')).toMatchObject({ kind: 'problems', answers: { gives: '' } });
    expect(read('gives-money=money')).toEqual({ kind: 'malformed' });
    expect(read('gives-place=place&gives-place=place')).toEqual({ kind: 'malformed' });
  });

  test('are not asked for while there is nothing to tick', () => {
    const question = manyChoices({ name: 'forms', label: 'Формы', options: [] });
    expect(question.render(state).toString()).toBe('');
  });
});

describe('a number', () => {
  const places = number({ name: 'places', label: 'Мест', minimum: 1, maximum: 50 });

  test.each([
    ['4', '4'],
    [' 007 ', '7'],
    ['', ''],
  ])('«%s» is %s', (posted, answer) => {
    expect(places.read(posted, facts)).toEqual({ answer });
  });

  test.each(['0', '51', '-1', '1.5', 'пять', '1e1', '٣'])('«%s» is told and kept', (posted) => {
    expect(places.read(posted, facts)).toEqual({
      answer: posted,
      problem: 'Напишите число цифрами: от 1 до 50',
    });
  });
});

describe('the number of an application', () => {
  const application = referenceNumber({ name: 'application', label: 'Номер' });

  test.each(['483-102-759-163', '483102759163', '483 102 759 163', '№ 483–102–759–163'])('%s', (posted) => {
    expect(application.read(posted, facts)).toEqual({ answer: '483-102-759-163' });
  });

  test.each(['483-102-759', '483-102-759-16a', '+7 900 123-45-67'])('«%s» is told', (posted) => {
    expect(application.read(posted, facts).problem).toMatch('двенадцать цифр');
  });
});

describe('a consent that is not always needed', () => {
  const review = { who: 'mentor', good: 'Всё' };
  const read = (form: Form, posted: Record<string, string>) =>
    readAnswers(form, new URLSearchParams(posted), facts);

  test('is not needed without a contact', () => {
    expect(read(feedback, review).kind).toBe('answers');
  });

  test('is needed with one', () => {
    expect(read(feedback, { ...review, email: 'ivan@mail.ru' })).toMatchObject({
      kind: 'problems',
      problems: [{ name: 'consent-feedback', message: expect.stringContaining('поставьте галочку') }],
    });
    expect(read(feedback, { ...review, email: 'ivan@mail.ru', 'consent-feedback': AGREED }).kind).toBe(
      'answers',
    );
  });

  test('to publish is free: the box stands unticked, apart from the other, and says what happens without it', () => {
    const publication = questionsOf(sharePractice).at(-1);
    expect(publication).toMatchObject({ name: 'consent-practice-publication', missing: undefined });
    expect(publication?.render(state).toString()).toMatch(/без вашего имени[\s\S]*необязательно/);
  });
});

describe('where an answer is expected', () => {
  const offer = {
    municipality: 'ishim',
    'kind-things': 'things',
    what: 'Рубанки',
    name: 'Иван',
    'consent-support-us': AGREED,
  };
  const read = (posted: Record<string, string>) =>
    readAnswers(supportUs, new URLSearchParams({ ...offer, ...posted }), facts);

  test.each([{ phone: '8 900 123-45-67' }, { email: 'ivan@mail.ru' }])('one way will do: %o', (way) => {
    expect(read(way).kind).toBe('answers');
  });

  test('without any it is asked for, at the phone', () => {
    expect(read({})).toMatchObject({
      kind: 'problems',
      problems: [{ name: 'phone', message: 'Напишите телефон или почту, чтобы мы могли ответить' }],
    });
  });

  test('a wrong one has one problem, its own', () => {
    expect(read({ phone: '12' })).toMatchObject({
      kind: 'problems',
      problems: [{ name: 'phone', message: expect.stringContaining('с кодом') }],
    });
  });
});
