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
