import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildNetlify } from '../../../functions/platforms/netlify/build-netlify.ts';
import { describePostgres } from '../describe-postgres.ts';
import { apply, health, post, SITE_URL } from './apply.ts';
import { bundleFolder, COMMON, LOST_WEBHOOK } from './bundle-settings.ts';
import { SITE } from './fixed-forms.ts';
import { type RunningBundle, startBundle } from './start-bundle.ts';
import type { Call } from './walk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = bundleFolder();
beforeAll(() => buildNetlify({ base: '/section/', site: SITE }, folder));

describePostgres('the functions for Netlify', ({ newDatabase }) => {
  test('keep an application in the database while the operator’s system is not found', async () => {
    const bundle = await start({ ...COMMON, ...LOST_WEBHOOK, DATABASE_URL: await newDatabase() });
    const ask = through(bundle);
    await apply(ask);
    const { response } = await bundle.call({});
    expect(JSON.parse(response?.body ?? '')).toEqual({ sent: 0, failed: 1 });
    expect(await health(ask)).toMatchObject({ state: 'ok', waiting: 1, sent: 0, dead: 0 });
    expect(bundle.log()).toMatch(/не для персональных данных жителей России[\s\S]*delivery-failed/);
    expect(bundle.log()).not.toMatch(/Иван|9001234567/);
  });
});

test('without settings Netlify’s function answers in words, and its log names all that is missing', async () => {
  const bundle = await start({});
  const answer = await through(bundle)(post('check', {}));
  expect([answer.status, await answer.text()]).toEqual([
    503,
    expect.stringContaining('Сейчас не получилось'),
  ]);
  for (const name of ['FORMS_SECRET', 'SITE_URL', 'OPERATOR_EMAIL', 'DATABASE_URL', 'WEBHOOK_URL']) {
    expect(bundle.log()).toContain(`${name}: впишите`);
  }
});

test('Netlify finds in the text of the files where and when it calls them', () => {
  expect(configOf('forms.mjs')).toEqual({ path: ['/section/forms/*', '/section/health'] });
  expect(configOf('rounds.mjs')).toEqual({ schedule: '* * * * *' });
});

function configOf(file: string): unknown {
  const text = readFileSync(join(folder, file), 'utf8');
  const ending = /\nconst netlifyConfig = (.+);\nexport \{ netlifyConfig as config \};\s*$/.exec(text);
  return JSON.parse(ending?.[1] ?? '');
}

async function start(settings: Readonly<Record<string, string>>): Promise<RunningBundle> {
  const files = [join(folder, 'forms.mjs'), join(folder, 'rounds.mjs')];
  const bundle = await startBundle(['netlify', ...files], settings);
  onTestFinished(bundle.close);
  return bundle;
}

function through(bundle: RunningBundle): (call: Call) => Promise<Response> {
  return async ({ method, path, headers, body }) => {
    // Addresses that the site has given are under its base already.
    const url = SITE_URL + (path.startsWith('/section/') ? path : `/section${path}`);
    const text = body === undefined ? '' : Buffer.from(body).toString();
    const { response, failure } = await bundle.call({
      request: { url, method, headers, body: text },
      ip: '192.0.2.1',
    });
    const { status, headers: named, body: page } = response ?? expect.fail(failure);
    return new Response(page === '' ? null : page, { status, headers: named });
  };
}
