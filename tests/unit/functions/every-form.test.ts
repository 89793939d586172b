import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../functions/applications/compose-message.ts';
import type { Message } from '../../../functions/channels/channel.ts';
import { LARGEST_BODY } from '../../../functions/guards/size.ts';
import { forms } from '../../../src/forms/catalogue.ts';
import { type Question, questionsOf } from '../../../src/forms/form.ts';
import { AGREED, facts } from '../forms/sample-facts.ts';
import { validAnswers } from '../forms/valid-answers.ts';
import { letterParts } from './letter-parts.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from './sample-app.ts';

const family = {
  municipality: 'abatskiy',
  name: 'Мария Секретова',
  phone: '8 900 765-43-21',
  email: 'maria@mail.ru',
  relation: 'parent',
  age: '14-15',
  hopes: 'Хочет чинить велосипеды',
  'consent-take-part': AGREED,
};

test.each(forms.map((form) => [form.id, form] as const))(
  '%s goes from the form to the number, and its letter has a subject without personal data',
  async (id, form) => {
    const [answers = {}] = fc.sample(validAnswers(form, facts), { numRuns: 1, seed: 11 });
    const { letters, location } = await sendAs(id, answers);
    expect(location).toMatch(new RegExp(`^/forms/${id}/sent/\\?n=\\d{3}(-\\d{3}){3}(&k=[\\w-]{22})?$`));
    for (const { subject, text } of letters) {
      expect(subject).toContain(form.title);
      expect(subject).not.toMatch(/900|mail|почта|Мастерская|Ёж/);
      expect(text).not.toMatch(/undefined|Территория: $/m);
    }
  },
);

test.each(forms.map((form) => [form.id, form] as const))(
  '%s is taken when every answer is as long as it may be',
  (_id, form) => {
    const answers = questionsOf(form).map((question) => [question.name, longestAnswer(question)]);
    expect(new URLSearchParams(answers).toString().length).toBeLessThan(LARGEST_BODY - 2000);
  },
);

/** Cyrillic, which takes most when posted. */
function longestAnswer(question: Question): string {
  let [fits, tooLong] = [0, 20_000];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const { answer, problem } = question.read('я'.repeat(middle), facts);
    if (problem === undefined && answer.length === middle) fits = middle;
    else tooLong = middle;
  }
  return 'я'.repeat(fits);
}

describe('a form whose letter is only a notice', () => {
  test('tells number, form and territory, and nothing that the family wrote', async () => {
    const { letters } = await sendAs('take-part', family);
    expect(letters.map(({ target }) => target)).toEqual([
      'operator@nastavnik.example',
      'abatskiy@nastavnik.example',
    ]);
    for (const letter of letters) {
      expect(letter.text).toContain('Форма: Ищу наставника для подростка');
      expect(letter.text).toContain('Территория: Абатский муниципальный округ');
      expect(JSON.stringify(letter)).not.toMatch(/Секретова|765|maria|велосипед|14–15|Мать/);
      expect(letter.replyTo).toBeUndefined();
    }
  });

  test('of a consultation goes to the operator alone', async () => {
    const { name, phone, municipality } = family;
    const answers = { name, phone, municipality, 'consent-consultation': AGREED };
    const { letters } = await sendAs('consultation', answers);
    expect(letters.map(({ target }) => target)).toEqual(['operator@nastavnik.example']);
  });
});

describe('consents', () => {
  test('are stored only where they were given', async () => {
    const anonymous = await sendAs('feedback', { who: 'parent', good: 'Всё' });
    expect(anonymous.stored?.application.consents).toEqual([]);
    const named = await sendAs('feedback', {
      who: 'parent',
      good: 'Всё',
      email: 'i@mail.ru',
      'consent-feedback': AGREED,
    });
    expect(named.stored?.application.consents).toEqual([
      { id: 'feedback', version: '2026-11-22', hash: facts.consents.feedback?.hash },
    ]);
  });

  test('are not needed where nothing personal is asked', async () => {
    const { letters, stored } = await sendAs('choose-mentor', {
      event: 'ishim/vybor',
      municipality: 'ishim',
      application: '483 102 759 163',
      adults: '2',
    });
    expect(stored?.application.consents).toEqual([]);
    expect(letters[0]?.text).toContain('483-102-759-163');
    expect(letters[0]?.text).not.toMatch(/СОГЛАСИЯ|Позвоните/);
  });

  test('that the content lacks close the form', async () => {
    const { feedback: _, ...consents } = facts.consents;
    const sample = await createSampleApp();
    const site = () => ({ ...sample.site(), facts: { ...facts, consents } });
    const app = await createSampleApp({ site });
    expect((await app.post('forms/feedback/check', encode({ who: 'parent' }))).status).toBe(404);
    expect((await app.post('forms/take-part/check', encode(family))).status).toBe(200);
  });
});

test('an application without a territory says so', async () => {
  const { letters } = await sendAs('feedback', { who: 'parent', good: 'Всё' });
  expect(letters[0]?.subject).toMatch(/Отзыв о программе, территория не названа$/);
});

describe('without scripts an answer comes from the address of the page, where the question allows it', () => {
  const referer = `${ORIGIN}/sign-up/?event=training%2Fmentor-day&municipality=ishim&name=Foreign`;

  test('an event and a municipality', async () => {
    const app = await createSampleApp();
    const answers = { name: 'Иван', phone: family.phone, event: '', 'consent-sign-up': AGREED };
    const page = await (await app.post('forms/sign-up/check', encode(answers), { referer })).text();
    expect(hiddenFields(page)).toMatchObject({
      event: 'training/mentor-day',
      municipality: 'ishim',
      name: 'Иван',
    });
  });

  test('never a name', async () => {
    const app = await createSampleApp();
    const page = await (await app.post('forms/sign-up/check', '', { referer })).text();
    expect(page).toContain('href="#name"');
    expect(page).not.toContain('Foreign');
  });
});

async function sendAs(form: string, answers: Readonly<Record<string, string>>) {
  const app = await createSampleApp();
  const review = await (await app.post(`forms/${form}/check`, encode(answers))).text();
  app.wait(5);
  const sent = await app.post(`forms/${form}/send`, encode(hiddenFields(review)));
  const location = sent.headers.get('location') ?? '';
  const claimed = await app.store.claim('worker', app.clock.now, 1000, 10, ['maildir']);
  const letters: Message[] = await Promise.all(
    claimed.map((delivery) => composeMessage(delivery, letterParts(app.keys))),
  );
  return {
    location,
    letters,
    stored: await app.store.show(new URL(location, ORIGIN).searchParams.get('n') ?? ''),
  };
}
