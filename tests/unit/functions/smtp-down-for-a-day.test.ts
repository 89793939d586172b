import { expect, test } from 'vitest';
import { startMailServer } from '../../contract/mail-server.ts';
import { createMailWork, NOWHERE } from './mail-work.ts';

const HOUR = 3600_000;
const LETTERS = 1000;
const WORKERS = ['first', 'second', 'third', 'fourth'];

test('the mail server is down for a day: a thousand letters wait and then go out, each once', async () => {
  const { store, clock, accept, send } = await createMailWork();
  for (let hour = 0; hour < 24; hour++) {
    for (let n = hour; n < LETTERS; n += 24) await accept(`${n}`);
    await send(NOWHERE);
    clock.now = new Date(clock.now.getTime() + HOUR);
  }
  expect(await store.stats()).toMatchObject({ applications: LETTERS, waiting: LETTERS, sent: 0, dead: 0 });

  const server = await startMailServer();
  // No pause between attempts is longer than seven and a half hours.
  for (let hour = 0; hour < 8; hour++) {
    await Promise.all(WORKERS.map((worker) => send(server.port, {}, { worker })));
    clock.now = new Date(clock.now.getTime() + HOUR);
  }
  expect(await store.stats()).toMatchObject({ waiting: 0, sent: LETTERS, dead: 0 });
  const ids = server.letters.map(({ raw }) => /^Message-ID: (.+)\r$/im.exec(raw.toString())?.[1]);
  expect(ids).toHaveLength(LETTERS);
  expect(new Set(ids).size).toBe(LETTERS);
  await store.close();
}, 240_000);
