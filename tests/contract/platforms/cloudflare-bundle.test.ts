import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Webhook } from 'standardwebhooks';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { openPostgresStore } from '../../../functions/outbox/postgres.ts';
import { buildCloudflare } from '../../../functions/platforms/cloudflare/build-cloudflare.ts';
import { describePostgres } from '../describe-postgres.ts';
import { apply, health, post, SITE_URL } from './apply.ts';
import { bundleFolder, COMMON, WEBHOOK_SECRET } from './bundle-settings.ts';
import { SITE } from './fixed-forms.ts';
import { receiveWebhooks } from './receive-webhooks.ts';
import { startWorker } from './start-worker.ts';
import type { Call } from './walk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = bundleFolder();
const siteFolder = join(folder, 'site');
beforeAll(async () => {
  mkdirSync(join(siteFolder, 'map'), { recursive: true });
  for (const page of ['index', '404', 'map/index']) {
    writeFileSync(join(siteFolder, `${page}.html`), `<p>page ${page}</p>`);
  }
  await buildCloudflare({ base: '/', site: SITE }, folder, 'site');
});

describePostgres('the worker for Cloudflare', ({ newDatabase }) => {
  test('takes an application to the operator’s system, signed, and keeps a copy that it cannot open itself', async () => {
    const system = await receiveWebhooks();
    const DATABASE_URL = await newDatabase();
    const { recipient, open } = await makeAgeKey();
    const settings = {
      ...COMMON,
      DATABASE_URL,
      WEBHOOK_URL: system.url,
      WEBHOOK_SECRET,
      AGE_RECIPIENT: recipient,
    };
    const { ask, tick, log } = start(settings, system.certificate);
    const reference = await apply(ask);
    await tick();
    expect(await health(ask)).toMatchObject({ state: 'ok', waiting: 0, sent: 1 });

    const [webhook, ...others] = system.received;
    expect(others).toEqual([]);
    const signature = webhook?.headers as Record<string, string>;
    expect(new Webhook(WEBHOOK_SECRET).verify(webhook?.body ?? '', signature)).toMatchObject({
      type: 'application.accepted',
      reference,
    });
    expect(await open(await archiveOf(DATABASE_URL, reference))).toContain('Иван Петров');
    expect(log()).toMatch(/не для персональных данных жителей России/);
    expect(log()).not.toMatch(/Иван|9001234567/);
  });
});

test('the worker serves the site’s files with the site’s headers', async () => {
  const { ask } = start({});
  const page = await ask({ method: 'GET', path: '/map/', headers: {} });
  expect(await page.text()).toBe('<p>page map/index</p>');
  expect(page.headers.get('content-security-policy')).toContain("'sha256-abc'");
  const missing = await ask({ method: 'GET', path: '/nothing/', headers: {} });
  expect([missing.status, await missing.text()]).toEqual([404, '<p>page 404</p>']);
  expect(missing.headers.get('referrer-policy')).toBe('same-origin');
});

test('without settings the worker answers forms in words, its log names all that is missing, and pages stay', async () => {
  const { ask, log } = start({});
  const answer = await ask(post('check', {}));
  expect([answer.status, await answer.text()]).toEqual([
    503,
    expect.stringContaining('Сейчас не получилось'),
  ]);
  for (const name of ['FORMS_SECRET', 'SITE_URL', 'OPERATOR_EMAIL', 'DATABASE_URL', 'WEBHOOK_URL']) {
    expect(log()).toContain(`${name}: впишите`);
  }
  expect((await ask({ method: 'GET', path: '/', headers: {} })).status).toBe(200);
});

function start(settings: Readonly<Record<string, string>>, trusted?: string) {
  const lines: string[] = [];
  const worker = startWorker(join(folder, '_worker.js'), settings, {
    siteFolder,
    log: (line) => lines.push(line),
    ...(trusted === undefined ? {} : { trusted }),
  });
  onTestFinished(worker.close);
  return {
    ask: ({ path, ...call }: Call) => worker.fetch(SITE_URL + path, call),
    tick: worker.tick,
    log: () => lines.join('\n'),
  };
}

/** The second copy of an application, sealed to a key that no server has. */
async function archiveOf(url: string, reference: string): Promise<Uint8Array> {
  const store = await openPostgresStore(url);
  const shown = await store.show(reference);
  await store.close();
  return shown?.application.archive ?? expect.fail('no archive');
}

async function makeAgeKey() {
  const identity = await generateX25519Identity();
  const opener = new Decrypter();
  opener.addIdentity(identity);
  return {
    recipient: await identityToRecipient(identity),
    open: (sealed: Uint8Array) => opener.decrypt(sealed, 'text'),
  };
}
