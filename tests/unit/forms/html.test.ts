import { describe, expect, test } from 'vitest';
import { becomeMentor } from '../../../src/forms/become-mentor.ts';
import { questionsOf } from '../../../src/forms/form.ts';
import { renderForm } from '../../../src/forms/html.ts';
import { readAnswers } from '../../../src/forms/read.ts';
import { renderReview } from '../../../src/forms/review.ts';
import { facts, filled } from './sample-facts.ts';

const state = { facts, base: '/section/' };
const empty = renderForm(becomeMentor, state);

describe('the empty form', () => {
  test('posts to the check under the site’s base, without the browser’s own complaints', () => {
    expect(empty).toContain('method="post" action="/section/forms/become-mentor/check"');
    expect(empty).toContain(' novalidate');
  });

  test('every control has a label that is bound to it', () => {
    const ids = [...empty.matchAll(/<(?:input|select|textarea)\b[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(empty).toContain(`for="${id}"`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says which questions may be left out', () => {
    expect(empty.match(/\(необязательно\)/g)).toHaveLength(
      questionsOf(becomeMentor).filter(({ missing }) => missing === undefined).length,
    );
  });

  test('offers every municipality, the word people look for first', () => {
    expect(empty).toContain('>Абатский муниципальный округ</option>');
    expect(empty).toContain('>Ишим — городской округ город Ишим</option>');
  });

  test('no consent is ticked beforehand, and its document is one click away', () => {
    expect(empty).not.toContain(' checked');
    expect(empty).toContain('href="/section/consents/become-mentor/"');
  });

  test('keeps links out of hints and labels', () => {
    expect(empty).not.toMatch(/<p class="field__hint"[^>]*>[^/]*<a /);
    expect(empty).not.toMatch(/<label[^>]*>(?:(?!<\/label>).)*<a /s);
  });

  test('has no inline style or script, which the policy of the site forbids', () => {
    expect(empty).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });

  test('asks nothing about a child', () => {
    expect(empty).not.toMatch(/ребён|подопечн|школ[аеы]|диагноз/i);
  });
});

describe('a form with problems', () => {
  const outcome = readAnswers(becomeMentor, new URLSearchParams({ ...filled, phone: '12' }), facts);
  if (outcome.kind !== 'problems') throw new Error('no problem was found');
  const page = renderForm(becomeMentor, { ...state, ...outcome });

  test('begins with a list that leads to each of them', () => {
    expect(page.indexOf('data-problems')).toBeLessThan(page.indexOf('<form'));
    expect(page).toContain('<a href="#phone">');
  });

  test('ties the message to its control', () => {
    expect(page).toMatch(
      /<input[^>]* id="phone" aria-describedby="phone-hint phone-problem" aria-invalid="true"/,
    );
    expect(page).toContain('id="phone-problem"');
    expect(page.match(/aria-invalid/g)).toHaveLength(1);
  });

  test('keeps every answer', () => {
    expect(page).toContain('value="12"');
    expect(page).toContain('value="Иван Петров"');
    expect(page).toContain('<option value="abatskiy" selected>');
    expect(page).toMatch(/value="student" id="who" checked/);
    expect(page).toContain('Чиню мотоциклы.\nХожу в походы.</textarea>');
    expect(page).toMatch(/name="consent-become-mentor"[^>]* checked/);
  });
});

test('a problem with a choice leads to its first option', () => {
  const page = renderForm(becomeMentor, { ...state, problems: [{ name: 'way', message: 'Выберите путь' }] });
  expect(page).toContain('<a href="#way">');
  expect(page).toMatch(/<input type="radio" name="way"[^>]* id="way"/);
  expect(page).toMatch(/<fieldset class="field field--wrong" aria-describedby="way-problem">/);
});

describe('«Проверьте ответы»', () => {
  const outcome = readAnswers(becomeMentor, new URLSearchParams(filled), facts);
  const review = renderReview(becomeMentor, {
    ...state,
    answers: outcome.kind === 'answers' ? outcome.answers : {},
    token: 'T',
  });

  test('shows every answer in words', () => {
    for (const words of [
      'Абатский муниципальный округ',
      '+7 900 123-45-67',
      'Утром, с 9 до 12',
      'Пока не знаю',
    ]) {
      expect(review).toContain(words);
    }
  });

  test('lets each answer be changed, keeping all of them', () => {
    const names = questionsOf(becomeMentor).map(({ name }) => name);
    for (const name of names) {
      expect(review).toContain(
        `formaction="/section/forms/become-mentor/check#${name}" name="edit" value="${name}"`,
      );
      expect(review).toMatch(new RegExp(`<input type="hidden" name="${name}" value=`));
    }
  });

  test('sends under the signed token', () => {
    expect(review).toContain('action="/section/forms/become-mentor/send"');
    expect(review).toContain('name="token" value="T"');
  });
});
