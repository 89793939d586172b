import { expect, test } from 'vitest';
import { becomeMentor } from '../../../../src/forms/become-mentor.ts';
import { createSampleDesk } from './sample-desk.ts';

test('show opens the answers and names the text that was agreed to', async () => {
  const { run, reference } = await createSampleDesk();
  const { output, code } = await run('show', reference);
  expect(code).toBe(0);
  expect(output).toContain('Как вас зовут:\n    Иван Петров');
  expect(output).toContain('Согласие become-mentor: текст от 22 ноября 2026 г.');
});

test('for a program it opens the answers in words and by the question’s name', async () => {
  const { run, reference } = await createSampleDesk();
  const shown = JSON.parse((await run('show', reference, '--json')).output);
  expect(shown).toMatchObject({
    reference,
    formVersion: becomeMentor.version,
    purgeAt: '2026-12-22T07:05:05.000Z',
    consents: [{ id: 'become-mentor', version: '2026-11-22', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    answers: { name: 'Иван Петров', phone: '+79001234567' },
  });
  expect(shown.rows).toContainEqual({ question: 'Телефон', answer: '+7 900 123-45-67' });
});
