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
