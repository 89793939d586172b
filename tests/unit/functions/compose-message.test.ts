import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../functions/applications/compose-message.ts';
import { filled } from '../forms/sample-facts.ts';
import { letterParts } from './letter-parts.ts';
import { createSampleApp } from './sample-app.ts';

describe('the letter to the operator', async () => {
  const letter = await letterAbout(filled);

  test('has a subject with number, form and municipality, and no personal data', () => {
    expect(letter.subject).toMatch(/^Заявка \d{3}(-\d{3}){3}: Хочу стать наставником, Абатский$/);
  });

  test('says everything that is needed to act', () => {
    for (const words of [
      'Территория: Абатский муниципальный округ',
      'Получена: 22 ноября 2026 г. в 12:05 по местному времени',
      'Как вас зовут:\n    Иван Петров',
      '+7 900 123-45-67',
      'Согласие на обработку персональных данных: дано, текст от 22 ноября 2026 г., отпечаток 0123456789abcdef',
      'Ответьте до 25 ноября 2026 г. включительно',
      'сотрётся 22 декабря 2026 г.',
    ]) {
      expect(letter.text).toContain(words);
    }
  });

  test('is answered straight to the applicant', () => {
    expect(letter.replyTo).toBe('ivan@почта.рф');
    expect(letter.text).toContain('Если ответить на это письмо');
  });

  test('two recipients get two messages that can be told apart', async () => {
    const app = await sendOne(filled);
    const [one, other] = await app.store.claim('worker', app.clock.now, 1000, 10, ['maildir']);
    if (!one || !other) throw new Error('two deliveries were expected');
    const ids = await Promise.all(
      [one, other, one].map(async (claimed) => (await composeMessage(claimed, letterParts(app.keys))).id),
    );
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[0]).toBe(ids[2]);
  });
});

test('without an address there is nobody to answer by mail, and the letter does not promise it', async () => {
  for (const email of ['', 'иван@почта.рф']) {
    const letter = await letterAbout({ ...filled, email });
    expect(letter.replyTo).toBeUndefined();
    expect(letter.text).not.toContain('Если ответить на это письмо');
  }
});

async function letterAbout(answers: Readonly<Record<string, string>>) {
  const app = await sendOne(answers);
  const [claimed] = await app.store.claim('worker', app.clock.now, 1000, 1, ['maildir']);
  if (!claimed) throw new Error('nothing was accepted');
  return composeMessage(claimed, letterParts(app.keys));
}

async function sendOne(answers: Readonly<Record<string, string>>) {
  const app = await createSampleApp();
  const fields = await app.review(answers);
  app.wait(5);
  await app.send(fields);
  return app;
}
