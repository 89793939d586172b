import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Channel, type Message, PermanentFailure } from '../../../functions/channels/channel.ts';
import type { LogEntry } from '../../../functions/log.ts';
import { type Drain, drain } from '../../../functions/outbox/drain.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { application } from '../../contract/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'drain-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('everything due is sent once, whatever number of workers and rounds', async () => {
  const { work, delivered } = prepare();
  for (let n = 0; n < 20; n++) await work.store.accept(application(`${n}`));
  const rounds = await Promise.all([drain(work), drain({ ...work, worker: 'second' })]);
  expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(40);
  expect(await drain(work)).toEqual({ sent: 0, failed: 0 });
  expect(new Set(delivered).size).toBe(40);
  expect(delivered).toHaveLength(40);
});

test('a target that fails is tried again later and holds up no other', async () => {
  let isDown = true;
  const { work, clock } = prepare(async ({ target }) => {
    if (target === 'operator' && isDown) throw Object.assign(new Error('Иван Петров'), { code: 'ETIMEDOUT' });
  });
  await work.store.accept(application('1'));
  expect(await drain(work)).toEqual({ sent: 1, failed: 1 });
  expect((await work.store.show('ref-1'))?.deliveries).toMatchObject([
    { lastError: 'Error:ETIMEDOUT', attempts: 1 },
    { sentAt: clock.now },
  ]);
  expect(await drain(work)).toEqual({ sent: 0, failed: 0 });
  isDown = false;
  clock.now = new Date(clock.now.getTime() + 60_000);
  expect(await drain(work)).toEqual({ sent: 1, failed: 0 });
});

test('a refusal for good is a dead letter at once, and the log raises the alarm', async () => {
  const { work, log } = prepare(async () => {
    throw new PermanentFailure('no such mailbox');
  });
  await work.store.accept(application('1'));
  await drain(work);
  expect(await work.store.stats()).toMatchObject({ waiting: 0, dead: 2 });
  expect(log.map(({ event }) => event)).toEqual(['delivery-dead', 'delivery-dead']);
});

test('a delivery dies after its fifteenth attempt', async () => {
  const { work, clock } = prepare(async () => {
    throw new Error('down');
  });
  await work.store.accept(application('1', { deliveries: [{ channel: 'mail', target: 'operator' }] }));
  let attempts = 0;
  while ((await work.store.stats()).waiting > 0 && attempts < 99) {
    attempts += (await drain(work)).failed;
    clock.now = new Date(clock.now.getTime() + 8 * 3600_000);
  }
  expect(attempts).toBe(15);
  expect(await work.store.stats()).toMatchObject({ dead: 1 });
});

test('while no channel is connected everything waits, and goes out when one is', async () => {
  const { work } = prepare();
  await work.store.accept(application('1'));
  expect(await drain({ ...work, channels: [] })).toEqual({ sent: 0, failed: 0 });
  expect(await work.store.stats()).toMatchObject({ waiting: 2, dead: 0 });
  expect((await work.store.show('ref-1'))?.deliveries).toMatchObject([{ attempts: 0 }, { attempts: 0 }]);
  expect(await drain(work)).toEqual({ sent: 2, failed: 0 });
});

test('a crash between accepting and delivering, or in the middle of delivering, loses nothing', async () => {
  const file = join(folder, 'crash.db');
  const crashed = openSqliteStore(file);
  await crashed.accept(application('1'));
  await crashed.claim('crashed', application('1').createdAt, 60_000, 1, ['mail']);

  const { work, delivered, clock } = prepare(undefined, openSqliteStore(file));
  expect(await drain(work)).toEqual({ sent: 1, failed: 0 });
  clock.now = new Date(clock.now.getTime() + 61_000);
  expect(await drain(work)).toEqual({ sent: 1, failed: 0 });
  expect(delivered.sort()).toEqual(['id-1.1', 'id-1.2']);
  await Promise.all([crashed.close(), work.store.close()]);
});

function prepare(
  behave: (message: Message) => Promise<void> = async () => {},
  store = openSqliteStore(':memory:'),
) {
  const clock = { now: application('1').createdAt };
  const delivered: string[] = [];
  const log: LogEntry[] = [];
  const channel: Channel = {
    name: 'mail',
    async deliver(message) {
      await behave(message);
      delivered.push(message.id);
      return 'ok';
    },
  };
  const work: Drain = {
    store,
    channels: [channel],
    worker: 'first',
    now: () => clock.now,
    random: (size) => new Uint8Array(size).fill(128),
    log: (entry) => log.push(entry),
    fallback: [],
    compose: async ({ id, target, content }) => ({
      id: content.kind === 'digest' ? `digest.${id}` : `${content.application.id}.${id}`,
      target,
      subject: '',
      text: '',
      createdAt: clock.now,
      data: { type: 'application.accepted' },
    }),
  };
  return { work, clock, delivered, log };
}
