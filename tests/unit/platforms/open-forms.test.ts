import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { seal } from '../../../functions/applications/seal.ts';
import { readConfig } from '../../../functions/config.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { openForms } from '../../../functions/platforms/open-forms.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { facts } from '../forms/sample-facts.ts';
import { encode } from '../functions/sample-app.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'forms-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const configWith = (secret: string) => readConfig({ DATA_FOLDER: dataFolder, FORMS_SECRET: secret });
const open = (secret: string) =>
  openForms(
    configWith(secret),
    () => {
      throw new Error('not built');
    },
    () => {},
  );

test('a secret that does not open what is stored is refused before anything is sealed with it', async () => {
  const config = configWith('a'.repeat(64));
  const keys = await deriveKeys(config.secret ?? new Uint8Array());
  const store = openSqliteStore(config.applicationsFile);
  await store.accept({
    id: 'one',
    reference: '111-111-111-111',
    idempotency: 'one',
    form: 'become-mentor',
    formVersion: 1,
    municipality: 'ishim',
    consents: [],
    createdAt: new Date(0),
    purgeAt: new Date(1),
    sealed: await seal(keys, random, 'one', { answers: {}, rows: [] }),
    proof: '',
    deliveries: [{ channel: 'maildir', target: 'operator@nastavnik.example' }],
  });
  await store.close();

  await expect(open('b'.repeat(64))).rejects.toThrow(SetupError);
  await (await open('a'.repeat(64))).stop();
});

test('visits are gathered, and written at the latest when the server stops', async () => {
  const config = readConfig({ DATA_FOLDER: join(dataFolder, 'visits'), FORMS_SECRET: 'a'.repeat(64) });
  const site = { facts, shell: '', policy: { scriptHashes: [] } };
  const forms = await openForms(
    config,
    () => site,
    () => {},
  );
  const visit = encode({ step: 'seen', utm_campaign: 'stat-nastavnikom', utm_content: '240x400' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  for (let count = 0; count < 3; count++) {
    const request = new Request(`${config.origin}/forms/visits`, { method: 'POST', body: visit, headers });
    expect((await forms.answer(request, { address: '192.0.2.1', serverPort: 0 })).status).toBe(204);
  }
  const store = openSqliteStore(config.applicationsFile);
  expect(await store.visits()).toEqual([]);
  await forms.stop();
  expect(await store.visits()).toMatchObject([{ campaign: 'stat-nastavnikom', seen: 3 }]);
  await store.close();
});
