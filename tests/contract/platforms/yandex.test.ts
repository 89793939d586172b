import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import type { Forms } from '../../../functions/platforms/join-forms.ts';
import { createHandler } from '../../../functions/platforms/yandex/create-handler.ts';
import type { HttpEvent } from '../../../functions/platforms/yandex/event.ts';
import { describePlatform } from '../platform.ts';
import { createFixedChance, joinFixedForms } from './fixed-forms.ts';
import { toAnswer } from './walk.ts';
import { SHAPES, toResponse } from './yandex-events.ts';

for (const [shape, toEvent] of Object.entries(SHAPES)) {
  describePlatform(`Yandex Cloud, ${shape},`, async () => {
    const handler = createHandler(await joinFixedForms(openSqliteStore(':memory:'), createFixedChance()));
    return { ask: async (call) => toAnswer(toResponse(await handler(overTheWire(toEvent(call))))) };
  });
}

test('the visitor is who the platform saw, whoever X-Forwarded-For names first', async () => {
  const { asked, handler } = listen();
  for (const toEvent of Object.values(SHAPES))
    await handler(toEvent({ method: 'GET', path: '/health', headers: {} }));
  expect(asked.map(({ address }) => address)).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.1']);
});

test('a direct call without a path asks for the front page, and ?path= is no parameter of the page', async () => {
  const { asked, handler } = listen();
  const called = SHAPES['called directly'] ?? expect.fail();
  await handler({ httpMethod: 'GET', path: '' });
  await handler(called({ method: 'GET', path: '/forms/become-mentor/sent/?n=1&n=2', headers: {} }));
  expect(asked.map(({ path }) => path)).toEqual(['/', '/forms/become-mentor/sent/?n=2']);
});

test('a header that came twice is read twice', async () => {
  const { asked, handler } = listen();
  await handler({ httpMethod: 'GET', multiValueHeaders: { Accept: ['text/html', 'text/plain'] } });
  expect(asked[0]?.accept).toBe('text/html, text/plain');
});

test('an event without lists is read from its single values', async () => {
  const { asked, handler } = listen();
  const event = {
    httpMethod: 'GET',
    url: '/health?a=1',
    headers: { Accept: 'text/html' },
    queryStringParameters: { a: '1' },
  };
  await handler(event);
  expect(asked).toMatchObject([{ path: '/health?a=1', accept: 'text/html' }]);
});

test('two slashes at the beginning of a path do not make it another host', async () => {
  const { asked, handler } = listen();
  await handler({ httpMethod: 'GET', version: '1.0', path: '//evil.example/forms/' });
  expect(asked[0]?.host).toBe('function.invalid');
});

test('the timer makes one round, and no request', async () => {
  const { asked, rounds, handler } = listen();
  const event_type = 'yandex.cloud.events.serverless.triggers.TimerMessage';
  const result = await handler({ messages: [{ event_metadata: { event_type } }] });
  expect([asked.length, rounds.length]).toEqual([0, 1]);
  expect(result).toMatchObject({ statusCode: 200, body: '{"sent":2,"failed":1}' });
});

/** A handler over forms that write down what they are asked. */
function listen() {
  const asked: { address: string; path: string; host: string; accept: string | null }[] = [];
  const rounds: Date[] = [];
  const forms: Forms = {
    answer: async ({ url, headers }, { address }) => {
      const { pathname, search, host } = new URL(url);
      asked.push({ address, path: pathname + search, host, accept: headers.get('accept') });
      return new Response('ok');
    },
    round: async () => {
      rounds.push(new Date());
      return { sent: 2, failed: 1 };
    },
  };
  return { asked, rounds, handler: createHandler(forms) };
}

function overTheWire(event: HttpEvent): HttpEvent {
  return JSON.parse(JSON.stringify(event)) as HttpEvent;
}
