import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openPostgresStore } from '../../../functions/outbox/postgres.ts';
import { buildYandex } from '../../../functions/platforms/yandex/build-yandex.ts';
import { describePostgres } from '../describe-postgres.ts';
import { startMailServer } from '../mail-server.ts';
import { apply, health, post } from './apply.ts';
import { bundleFolder, COMMON, LOST_WEBHOOK } from './bundle-settings.ts';
import { SITE } from './fixed-forms.ts';
import { type RunningBundle, startBundle } from './start-bundle.ts';
import type { Call } from './walk.ts';
import { SHAPES, toResponse } from './yandex-events.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = bundleFolder();
beforeAll(() => buildYandex({ base: '/', site: SITE }, folder));

describePostgres('the bundle for Yandex Cloud', ({ newDatabase }) => {
  test('takes an application from a gateway’s event to the operator’s mail', async () => {
    const mail = await startMailServer();
    const bundle = await start({
      ...COMMON,
      DATABASE_URL: await newDatabase(),
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(mail.port),
      SMTP_TLS: 'off',
      MAIL_FROM: 'site@nastavnik.ru',
    });
    const ask = through(bundle);
    const reference = await apply(ask);
    expect(await health(ask)).toMatchObject({ waiting: 2, sent: 0 });

    // The coordinator of the sample facts has a sample address, which gets no mail.
    const { result } = await bundle.call({ event: TIMER });
    expect(JSON.parse(result?.body ?? '')).toEqual({ sent: 1, failed: 1 });
    expect(mail.letters.map(({ to }) => to)).toEqual([['priemnaya@nastavnik.ru']]);
    const letter = await PostalMime.parse(mail.letters[0]?.raw ?? '');
    expect(letter.subject).toContain(reference);
    expect(letter.text).toContain('Иван Петров');
    expect(bundle.log()).not.toMatch(/Иван|9001234567/);
  });

  test('refuses another secret than the one that sealed what is stored, and works on with the right one', async () => {
    const right = { ...COMMON, ...LOST_WEBHOOK, DATABASE_URL: await newDatabase() };
    await apply(through(await start(right)));
    const wrong = await start({ ...right, FORMS_SECRET: 'cd'.repeat(32) });
    expect((await through(wrong)(post('check', {}))).status).toBe(503);
    expect(wrong.log()).toContain('Проверьте FORMS_SECRET');
    expect(await health(through(await start(right)))).toMatchObject({ waiting: 1 });
  });

  test('takes a database that was away without a restart', async () => {
    const here = await newDatabase();
    const name = `${new URL(here).pathname.slice(1)}_later`;
    const away = Object.assign(new URL(here), { pathname: `/${name}` }).href;
    const bundle = await start({ ...COMMON, ...LOST_WEBHOOK, DATABASE_URL: away });
    const ask = through(bundle);
    expect((await ask(post('check', {}))).status).toBe(503);
    expect(bundle.log()).toContain('DATABASE_URL: база');
    const failed = await bundle.call({ event: TIMER });
    expect(failed.failure).toMatch(/Письма и вебхуки сейчас не ушли/);

    const store = await openPostgresStore(here);
    await store.query(`CREATE DATABASE ${name}`);
    await store.close();
    expect(await health(ask)).toMatchObject({ state: 'ok' });
  });
});

describe('the bundle for Yandex Cloud without settings', () => {
  test('answers every request in words, and its log names all that is missing', async () => {
    const bundle = await start({});
    for (const call of [post('check', {}), { method: 'GET', path: '/health', headers: {} }]) {
      const answer = await through(bundle)(call);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '120']);
      expect(await answer.text()).toMatch(/Меню[\s\S]*Сейчас не получилось/);
    }
    for (const name of ['FORMS_SECRET', 'SITE_URL', 'OPERATOR_EMAIL', 'DATABASE_URL', 'SMTP_HOST']) {
      expect(bundle.log()).toContain(`${name}: впишите`);
    }
  });
});

const TIMER = {
  messages: [{ event_metadata: { event_type: 'yandex.cloud.events.serverless.triggers.TimerMessage' } }],
};

async function start(settings: Readonly<Record<string, string>>): Promise<RunningBundle> {
  const bundle = await startBundle(['yandex', join(folder, 'index.js')], settings);
  onTestFinished(bundle.close);
  return bundle;
}

function through(bundle: RunningBundle): (call: Call) => Promise<Response> {
  const toEvent = SHAPES['gateway, format 1.0'] ?? expect.fail();
  return async (call) => {
    const { result, failure } = await bundle.call({ event: toEvent(call) });
    return toResponse(result ?? expect.fail(failure));
  };
}
