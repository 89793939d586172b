import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { createAnswer } from '../../../functions/platforms/netlify/create-answer.ts';
import { describePlatform, toRequest } from '../platform.ts';
import { createFixedChance, joinFixedForms } from './fixed-forms.ts';
import { toAnswer } from './walk.ts';

describePlatform('Netlify', async () => {
  const forms = await joinFixedForms(openSqliteStore(':memory:'), createFixedChance());
  const answer = createAnswer(forms);
  return { ask: async (call) => toAnswer(await answer(toRequest(call), { ip: '192.0.2.1' })) };
});

test('the visitor is who Netlify names, whoever X-Forwarded-For does', async () => {
  const asked: string[] = [];
  const answer = createAnswer({
    answer: async (_, { address }) => {
      asked.push(address);
      return new Response('ok');
    },
    round: async () => ({ sent: 0, failed: 0 }),
  });
  const headers = { 'x-forwarded-for': '198.51.100.7' };
  await answer(toRequest({ method: 'GET', path: '/health', headers }), { ip: '192.0.2.1' });
  expect(asked).toEqual(['192.0.2.1']);
});
