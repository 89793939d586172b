import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { deriveKeys } from '../../functions/applications/keys.ts';
import { unseal } from '../../functions/applications/seal.ts';
import type { Claimed, Store } from '../../functions/outbox/store.ts';
import { application, at, MAIL, referenceIn } from './store/application.ts';

/** What stores of every earlier version held, written by the site of that version: four applications. */
export function oldStore(name: string): string {
  return readFileSync(new URL(`../fixtures/stores/${name}.sql`, import.meta.url), 'utf8');
}

/** Sealed the applications of `oldStore`. */
const SECRET = Uint8Array.from(Buffer.from('a secret of the fixtures, 32 bytes and more'));

/**
 * All that an old store held can be read, goes out, and is erased in its time.
 *
 * @param notices of the held application; the first version wrote none
 */
export async function mustLiveOn(store: Store, notices = 1): Promise<void> {
  expect(await store.stats()).toMatchObject({
    applications: 3,
    waiting: 2 + notices,
    sent: 3,
    dead: 1,
    quarantined: 1,
  });
  expect((await store.list()).map(({ reference, quarantine }) => [reference, quarantine])).toEqual([
    ['ref-4', 'trap'],
    ['ref-3', undefined],
    ['ref-2', undefined],
    ['ref-1', undefined],
  ]);
  const keys = await deriveKeys(SECRET);
  for (const number of ['1', '2', '3', '4']) {
    const shown = await store.show(`ref-${number}`);
    if (!shown) throw new Error(`ref-${number} is not there`);
    const { id, sealed } = shown.application;
    expect((await unseal(keys, id, sealed)).rows).toEqual([
      { question: 'О себе', answer: `answers of ${number}` },
    ]);
    expect((await store.status(`ref-${number}`))?.stage).toBe('received');
  }
  expect(await store.repeatOf('key-4')).toEqual({ reference: 'ref-4', isDuplicate: true });
  expect(await store.accept(application('again', { idempotency: 'key-2' }))).toMatchObject({
    reference: 'ref-2',
  });
  expect(await store.accept(application('5', { likeness: 'alike' }))).toMatchObject({ isDuplicate: false });
  expect(await store.accept(application('6', { likeness: 'alike' }))).toMatchObject({ reference: 'ref-5' });
  await store.moveStage('ref-3', 'invited', at(90));

  const due = await store.claim('worker', at(100), 1000, 20, MAIL);
  expect(due.map(describe).sort()).toEqual([
    'application ref-2 coordinator 2',
    'application ref-3 coordinator 2',
    'application ref-5 coordinator 1',
    'application ref-5 operator 1',
    ...Array(notices).fill('notice ref-4 operator 2'),
  ]);
  for (const { id } of due) await store.sent(id, 'worker', at(100), '250 ok');
  await store.resolve('ref-3', at(101));
  await store.resolve('ref-4', at(101));
  expect(await store.purge(application('1').purgeAt)).toMatchObject({ applications: 5 });
  expect(await store.stats()).toMatchObject({ applications: 0, waiting: 0, quarantined: 0 });
  expect((await store.status('ref-1'))?.stage).toBe('closed');
}

function describe(claimed: Claimed): string {
  return `${claimed.content.kind} ${referenceIn(claimed)} ${claimed.target} ${claimed.attempts}`;
}
