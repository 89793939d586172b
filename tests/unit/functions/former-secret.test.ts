import { expect, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { unseal } from '../../../functions/applications/seal.ts';
import { signStageLink } from '../../../functions/applications/stage-link.ts';
import { createNodeCipher } from '../../../functions/platforms/node-cipher.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from './sample-app.ts';

const former = new Uint8Array(32).fill(7);
const newest = new Uint8Array(32).fill(8);

test('a page that was open when the secret changed is sent, and its repeat gets the same number', async () => {
  const before = await createSampleApp();
  const fields = await before.review();
  const after = await restartWith(before);
  after.wait(5);
  const sent = await after.send(fields);
  expect(sent.status).toBe(303);
  expect((await after.send(fields)).headers.get('location')).toBe(sent.headers.get('location'));
});

test('an application of the former secret opens, shows its status and is moved by the link of its letter', async () => {
  const before = await createSampleApp();
  const reference = await sendIn(before);
  const link = await signStageLink(before.keys, reference, new Date('2026-12-20'));
  const after = await restartWith(before);
  const shown = await after.store.show(reference);
  const { id = '', sealed = new Uint8Array() } = shown?.application ?? {};
  expect((await unseal(after.keys, id, sealed)).rows).not.toEqual([]);
  const status = await after.post('forms/status', encode({ number: reference, secret: '4567' }));
  expect(status.status).toBe(200);
  expect((await after.request(`forms/stage?t=${link}`)).status).toBe(200);
});

test('a receipt shows the code of the first day, and the code opens the status', async () => {
  const before = await createSampleApp();
  const review = await before.post(
    'forms/feedback/check',
    encode({ who: 'parent', good: 'Всё понятно', municipality: '' }),
  );
  before.wait(5);
  const sent = await before.post('forms/feedback/send', encode(hiddenFields(await review.text())));
  const address = new URL(sent.headers.get('location') ?? '', ORIGIN);
  const path = address.pathname.slice(1) + address.search;
  const codeIn = async (app: typeof before) =>
    /код <strong>(\d{6})/.exec(await (await app.request(path)).text())?.[1];
  const code = await codeIn(before);
  const after = await restartWith(before);
  expect(code).toMatch(/^\d{6}$/);
  expect(await codeIn(after)).toBe(code);
  const number = address.searchParams.get('n') ?? '';
  expect((await after.post('forms/status', encode({ number, secret: code ?? '' }))).status).toBe(200);
});

test('what neither secret signed is still forged', async () => {
  const before = await createSampleApp({ keys: await deriveKeys(new Uint8Array(32).fill(9)) });
  const fields = await before.review();
  const link = await signStageLink(before.keys, '483-102-759-163', new Date('2026-12-20'));
  const after = await restartWith(before);
  after.wait(5);
  expect((await after.send(fields)).status).toBe(422);
  expect((await after.request(`forms/stage?t=${link}`)).status).toBe(404);
});

test('new letters are sealed and signed with the new secret alone', async () => {
  const after = await createSampleApp({ keys: await deriveKeys(newest, createNodeCipher, [former]) });
  const reference = await sendIn(after);
  const shown = await after.store.show(reference);
  const { id = '', sealed = new Uint8Array() } = shown?.application ?? {};
  await expect(unseal(await deriveKeys(former), id, sealed)).rejects.toThrow('секрет не тот');
  expect((await unseal(await deriveKeys(newest), id, sealed)).rows).not.toEqual([]);
});

async function restartWith(before: Awaited<ReturnType<typeof createSampleApp>>) {
  const keys = await deriveKeys(newest, createNodeCipher, [former]);
  const after = await createSampleApp({ store: before.store, keys });
  after.clock.now = before.clock.now;
  return after;
}

async function sendIn(app: Awaited<ReturnType<typeof createSampleApp>>): Promise<string> {
  const fields = await app.review();
  app.wait(5);
  return (await app.send(fields)).headers.get('location')?.slice(-15) ?? expect.fail('not accepted');
}
