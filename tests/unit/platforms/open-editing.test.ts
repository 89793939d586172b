import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { createAccounts } from '../../../functions/editorial/accounts/accounts.ts';
import { hashPassword } from '../../../functions/editorial/accounts/hash-password.ts';
import { openEditorsDatabase } from '../../../functions/editorial/accounts/open-editors-database.ts';
import { openEditing } from '../../../functions/platforms/open-editing.ts';
import { createRebuild } from '../../../functions/platforms/rebuild.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { PASSWORD, QUICK } from '../editorial/accounts-desk.ts';

const PEER = { address: '127.0.0.1', serverPort: 4321 };

function open(settings: Readonly<Record<string, string>> = {}) {
  const rebuild = createRebuild(
    () => Promise.reject(new SetupError('Сайт не собрался: нет места.')),
    () => {},
  );
  const dataFolder = mkdtempSync(join(tmpdir(), 'editing-'));
  const editing = openEditing({
    config: readConfig({
      SITE_CONTENT: join('/srv/site', 'content'),
      DATA_FOLDER: dataFolder,
      ...settings,
    }),
    checkout: '/srv/site',
    repository: '/srv/data/content.git',
    rebuild,
    shownContent: () => 'content',
    shownSite: () => undefined,
    log: () => {},
  });
  onTestFinished(async () => {
    await editing.close();
    rmSync(dataFolder, { recursive: true });
  });
  const origin = settings.SITE_URL ?? 'http://localhost:4321';
  const call = (path: string, init: RequestInit = {}) => {
    const headers = { host: new URL(origin).host, origin, ...init.headers };
    return editing.answer(new Request(`${origin}/api/editorial/${path}`, { ...init, headers }), PEER);
  };
  const ask = async (path: string) => {
    const answer = await call(path);
    return { status: answer.status, body: await answer.json() };
  };
  /** As `npm run editors -- add` does beside the running server. */
  const addChief = async () => {
    const database = openEditorsDatabase(join(dataFolder, 'editors.db'));
    const password = await hashPassword(PASSWORD, QUICK);
    const editor = { name: 'Анна', email: 'anna@nastavnik.ru', role: 'chief' } as const;
    createAccounts(database).add({ id: 'a'.repeat(16), editor, password });
    database.close();
  };
  const logIn = () =>
    call('login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'anna@nastavnik.ru', password: PASSWORD }),
    });
  return { editing, rebuild, ask, call, addChief, logIn, dataFolder };
}

describe('The editor’s page', { timeout: 30_000 }, () => {
  it('can ask what became of the last edit', async () => {
    const { rebuild, ask } = open();
    expect(await ask('build')).toEqual({ status: 200, body: { state: 'live' } });
    rebuild.request();
    expect(await ask('build')).toEqual({ status: 200, body: { state: 'building' } });
    await rebuild.settled();
    expect(await ask('build')).toEqual({
      status: 200,
      body: { state: 'failed', problem: 'Сайт не собрался: нет места.' },
    });
  });

  it('is reminded of a failed build before all else', async () => {
    const { rebuild, ask } = open();
    const first = async () => ((await ask('reminders')).body as unknown[])[0];
    expect(await first()).not.toMatchObject({ title: expect.stringContaining('Сайт не обновляется') });
    rebuild.request();
    await rebuild.settled();
    expect(await first()).toEqual({
      title: 'Сайт не обновляется, посетители видят прежние страницы',
      lines: ['Сайт не собрался: нет места.'],
    });
  });

  it('shows what needs an editor’s eye: what nobody has checked, and what is overdue', async () => {
    const { status, body } = await open().ask('reminders');
    expect(status).toBe(200);
    const reminders = body as { title: string; lines: string[] }[];
    const [unchecked, overdue] = reminders.slice(-2);
    expect(unchecked).toMatchObject({ title: 'Не проверяли дольше 90 дней' });
    expect(unchecked?.lines).toContain('municipalities/tobolsk.json: никто ещё не проверял');
    expect(overdue?.title).toBe('Срок прошёл, а отметки «сделано» нет');
    expect(overdue?.lines.join()).toMatch(/roadmaps\/regional\.json: пункты \d/);
  });

  it('opens where nothing is set', async () => {
    const { editing, ask } = open();
    expect(editing.shut).toBeUndefined();
    expect((await ask('me')).status).toBe(200);
  });

  it.each([
    ['SITE_CONTENT', '/srv/tomsk'],
    ['SITE_URL', 'https://nastavnik.ru'],
    ['TRUSTED_PROXIES', '1'],
    ['HOST', '0.0.0.0'],
  ])('is shut by %s=%s, and start can say the same words', async (name, value) => {
    const { editing, ask } = open({ [name]: value });
    expect(editing.shut).toContain(name);
    expect(await ask('me')).toEqual({ status: 403, body: { error: editing.shut } });
  });
});

describe('The door without a password', { timeout: 30_000 }, () => {
  it('shuts for good when there is an account, without a restart', async () => {
    const { ask, addChief, logIn, call } = open();
    expect((await ask('me')).body).toMatchObject({ mode: 'simple', notice: expect.any(String) });
    expect((await logIn()).status, 'nobody has an account yet').toBe(403);
    await addChief();
    expect(await ask('me')).toEqual({
      status: 401,
      body: { error: expect.stringContaining('Войдите'), login: true },
    });
    const cookie = (await logIn()).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const me = await call('me', { headers: { cookie } });
    expect(await me.json()).toMatchObject({ editor: { name: 'Анна' }, mode: 'review' });
  });

  it('leaves a working site to those who have accounts', async () => {
    const { ask, addChief, logIn, dataFolder, editing } = open(PRODUCTION);
    expect(await ask('me')).toEqual({ status: 403, body: { error: editing.shut } });
    expect(editing.shut).toContain('npm run editors -- add');
    await addChief();
    expect((await ask('me')).status).toBe(401);
    const entered = await logIn();
    expect(entered.status).toBe(200);
    expect(entered.headers.getSetCookie()[0]).toContain('; Secure');
    const journal = readFileSync(join(dataFolder, 'editors.log'), 'utf8').trim().split('\n');
    expect(journal.map((line) => JSON.parse(line).event)).toEqual(['door-shut', 'login']);
    expect(journal.join()).not.toMatch(/anna|nastavnik|127\.0/);
    for (const name of ['editors.db', 'editors.db-wal', 'editors.log']) {
      expect(statSync(join(dataFolder, name)).mode & 0o077, `${name} is read by nobody else`).toBe(0);
    }
  });
});

const PRODUCTION = {
  SITE_ENV: 'production',
  SITE_URL: 'https://nastavnik.ru',
  FORMS_SECRET: 'ab'.repeat(32),
  TRUSTED_PROXIES: '1',
};
