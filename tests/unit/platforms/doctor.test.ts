import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { seal } from '../../../functions/applications/seal.ts';
import { childEnvironment } from '../../../functions/child-environment.ts';
import { openEditorsDatabase } from '../../../functions/editorial/accounts/open-editors-database.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { noteBackup } from '../../../functions/platforms/backup/last-backup.ts';
import { checkBackups } from '../../../functions/platforms/doctor/check-backups.ts';
import { checkCertificate } from '../../../functions/platforms/doctor/check-certificate.ts';
import { checkClock } from '../../../functions/platforms/doctor/check-clock.ts';
import { judgeSpace } from '../../../functions/platforms/doctor/check-disk.ts';
import { checkEditors } from '../../../functions/platforms/doctor/check-editors.ts';
import { checkMail } from '../../../functions/platforms/doctor/check-mail.ts';
import { checkNode } from '../../../functions/platforms/doctor/check-node.ts';
import { checkPages } from '../../../functions/platforms/doctor/check-pages.ts';
import { checkStore, type StoreOrder } from '../../../functions/platforms/doctor/check-store.ts';
import { examine } from '../../../functions/platforms/doctor/examine.ts';
import type { Finding } from '../../../functions/platforms/doctor/finding.ts';
import { securityHeaders } from '../../../functions/security-headers.ts';
import { startMailServer } from '../../contract/mail-server.ts';
import { selfSigned } from '../../contract/self-signed.ts';
import { application, at } from '../../contract/store/application.ts';
import { temporaryFolder } from '../editorial/desk.ts';

const DAY = 24 * 3600_000;
const states = (findings: readonly Finding[]) => findings.map(({ name, state }) => `${name} ${state}`);

describe('the store', () => {
  const secret = new Uint8Array(32).fill(7);
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));

  async function openFile(more: Partial<StoreOrder> = {}) {
    const applicationsFile = join(await temporaryFolder(), 'applications.db');
    const keys = await deriveKeys(secret);
    const store = openSqliteStore(applicationsFile);
    const sealed = await seal(keys, random, 'id-1', { answers: {}, rows: [] });
    await store.accept(application('1', { sealed }));
    await store.close();
    return { applicationsFile, databaseUrl: undefined, keys: async () => keys, now: () => at(60), ...more };
  }

  test('that is whole, opens and waits for nobody is well', async () => {
    expect(states(await checkStore(await openFile()))).toEqual(['store well', 'secret well', 'queue well']);
  });

  test('with a letter that waits for hours, and another secret, wants a person', async () => {
    const other = await deriveKeys(new Uint8Array(32).fill(8));
    const found = await checkStore(await openFile({ now: () => at(7200), keys: async () => other }));
    expect(states(found)).toEqual(['store well', 'secret wrong', 'queue wrong']);
    expect(found[2]?.words).toBe('2 письма ждёт, первое уже 2 ч.');
  });

  test('of another version is looked at and left as it is', async () => {
    const order = await openFile();
    const setVersion = (version: number) => {
      const file = new DatabaseSync(order.applicationsFile);
      file.exec(`PRAGMA user_version = ${version}`);
      file.close();
    };
    setVersion(99);
    expect(states(await checkStore(order))).toEqual(['store wrong']);
    setVersion(1);
    expect(states(await checkStore(order))).toEqual(['store beware']);
    const file = new DatabaseSync(order.applicationsFile, { readOnly: true });
    expect(file.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    file.close();
  });

  test('that is not there is not made', async () => {
    const order = await openFile();
    const applicationsFile = join(order.applicationsFile, '..', 'other.db');
    expect(states(await checkStore({ ...order, applicationsFile }))).toEqual(['store wrong']);
    expect(states(await checkStore({ ...order, applicationsFile }))).toEqual(['store wrong']);
  });
});

describe('the mail server', () => {
  const order = { isProduction: true, sendTo: undefined, now: new Date() };
  const settings = (port: number) => ({
    host: '127.0.0.1',
    port,
    tls: 'off' as const,
    login: { user: 'site', password: 'right' },
    from: 'site@nastavnik.ru',
  });

  test('is talked to up to the login, and gets no letter', async () => {
    const server = await startMailServer();
    const [found] = await checkMail({ ...order, smtp: settings(server.port) });
    expect(found).toMatchObject({ state: 'well' });
    expect(server.letters).toEqual([]);
  });

  test('gets one letter when somebody asks for it', async () => {
    const server = await startMailServer();
    const smtp = settings(server.port);
    const [found] = await checkMail({ ...order, smtp, sendTo: 'tehnik@nastavnik.ru' });
    expect(found).toMatchObject({ state: 'well' });
    expect(server.letters.map(({ to }) => to)).toEqual([['tehnik@nastavnik.ru']]);
    const [sample] = await checkMail({ ...order, smtp, sendTo: 'tehnik@nastavnik.example' });
    expect(sample).toMatchObject({ state: 'wrong' });
    expect(server.letters).toHaveLength(1);
  });

  test('that refuses the password, or is not there, is told with what to check', async () => {
    const server = await startMailServer({
      onAuth: (_auth, _session, answer) => answer(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    const [refused] = await checkMail({ ...order, smtp: settings(server.port) });
    expect(refused).toMatchObject({ state: 'wrong', advice: 'Проверьте SMTP_USER и SMTP_PASSWORD.' });
    await server.stop();
    const [gone] = await checkMail({ ...order, smtp: settings(server.port) });
    expect(gone).toMatchObject({ state: 'wrong' });
    expect(gone?.advice).toContain('SMTP_HOST');
  });

  test('is needed by a site for the public', async () => {
    expect(states(await checkMail({ ...order, smtp: undefined }))).toEqual(['mail wrong']);
    expect(states(await checkMail({ ...order, smtp: undefined, isProduction: false }))).toEqual([
      'mail beware',
    ]);
  });
});

describe('the certificate', () => {
  test('that has a day left, is over, or is not to be trusted wants a person', async () => {
    const certificate = selfSigned('127.0.0.1');
    const server = createHttps(certificate, (_, response) => void response.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const look = async (days: number, ca: string | undefined = certificate.cert) =>
      (await checkCertificate(origin, new Date(Date.now() - days * DAY), ca))[0];
    expect(await look(60)).toMatchObject({ state: 'well' });
    expect(await look(10)).toMatchObject({ state: 'beware' });
    expect(await look(0)).toMatchObject({ state: 'wrong', advice: expect.stringContaining('Обновите') });
    expect(await look(-3)).toMatchObject({ state: 'wrong', words: 'Сертификат просрочен.' });
    const [strange] = await checkCertificate(origin, new Date(Date.now() - 60 * DAY));
    expect(strange).toMatchObject({ state: 'wrong', words: expect.stringContaining('не верят') });
  });

  test('is asked of nobody where there is no https', async () => {
    expect(states(await checkCertificate('http://localhost:4321', new Date()))).toEqual([
      'certificate beware',
    ]);
    expect(states(await checkCertificate('https://127.0.0.1:1', new Date()))).toEqual(['certificate wrong']);
  });
});

describe('the pages', () => {
  async function serve(headers: Record<string, string>, health: object, status = 200) {
    const server = createHttp(({ url }, response) => {
      response.writeHead(url === '/health' ? 200 : status, headers);
      response.end(url === '/health' ? JSON.stringify(health) : '<!doctype html>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
  const headers = securityHeaders('/', { base: '/', scriptHashes: [] });

  test('with all their headers are well, and what the site says of itself is passed on', async () => {
    const home = await serve(headers, { state: 'attention', reasons: ['Есть задержанные заявки.'] });
    const found = await checkPages(home);
    expect(states(found)).toEqual(['pages well', 'headers well', 'health beware']);
    expect(found[2]?.advice).toBe('Есть задержанные заявки.');
  });

  test('whose headers a proxy took off are named', async () => {
    const { 'content-security-policy': _, ...rest } = headers;
    const [, found] = await checkPages(await serve(rest, { state: 'ok' }));
    expect(found).toMatchObject({
      state: 'wrong',
      words: expect.stringContaining('Content-Security-Policy'),
    });
  });

  test('that answer with an error, or not at all, want a person', async () => {
    expect(states(await checkPages(await serve(headers, {}, 502)))).toEqual(['pages wrong']);
    expect(states(await checkPages('http://127.0.0.1:1/'))).toEqual(['pages wrong']);
  });
});

test('backups grow old', async () => {
  const folder = await temporaryFolder();
  const now = new Date('2026-11-26T03:00:00Z');
  expect(states(await checkBackups(folder, now))).toEqual(['backups wrong']);
  await noteBackup(folder, { takenAt: '2026-11-25T03:00:00Z', folder });
  expect(states(await checkBackups(folder, now))).toEqual(['backups well']);
  expect(states(await checkBackups(folder, new Date(now.getTime() + DAY)))).toEqual(['backups wrong']);
  await noteBackup(folder, { takenAt: '2026-11-25T03:00:00Z', folder: join(folder, 'gone') });
  expect(states(await checkBackups(folder, now))).toEqual(['backups beware']);
});

test('a disk, a clock and a Node are judged by what they say', async () => {
  expect([1e8, 1e9, 5e9].map((bytes) => judgeSpace(bytes).state)).toEqual(['wrong', 'beware', 'well']);
  expect(states(checkNode('v20.1.0'))).toEqual(['node wrong']);
  expect(states(checkNode('v24.1.0'))).toEqual(['node well']);
  const now = new Date();
  expect(states(await checkClock(now, new Date(now.getTime() + DAY)))).toEqual(['clock wrong']);
});

test('somebody must be able to enter the editor', async () => {
  const file = join(await temporaryFolder(), 'editors.db');
  expect(states(checkEditors(file, true))).toEqual(['editors wrong']);
  expect(states(checkEditors(file, false))).toEqual(['editors beware']);
  const database = openEditorsDatabase(file);
  database.exec("INSERT INTO accounts VALUES ('1', 'a@mail.example', 'А', 'municipal', 'ishim', 'x', 1)");
  expect(states(checkEditors(file, true))).toEqual(['editors wrong']);
  database.exec("INSERT INTO accounts VALUES ('2', 'b@mail.example', 'Б', 'chief', NULL, 'x', 1)");
  expect(states(checkEditors(file, true))).toEqual(['editors beware']);
  database.exec("INSERT INTO accounts VALUES ('3', 'c@mail.example', 'В', 'chief', NULL, 'x', 1)");
  expect(states(checkEditors(file, true))).toEqual(['editors well']);
  database.close();
});

test('a check that breaks down is a finding, and quotes nothing', async () => {
  const found = await examine({ disk: () => Promise.reject(new Error('Иван Петров')) });
  expect(states(found)).toEqual(['disk wrong']);
  expect(JSON.stringify(found)).not.toContain('Иван');
});

test('the command tells a program what it tells people, and ends with 1 when something is wrong', async () => {
  const DATA_FOLDER = await temporaryFolder();
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['functions/platforms/doctor-command.ts', ...words], {
      env: { ...childEnvironment(), DATA_FOLDER, SITE_URL: 'http://127.0.0.1:1' },
    }).catch((error) => error);
  const { code, stdout } = await run('--json');
  expect(code).toBe(1);
  const { ok, findings } = JSON.parse(stdout);
  expect(ok).toBe(false);
  expect(states(findings)).toContain('backups wrong');
  const told = await run();
  expect(told.stdout).toContain('Копий ещё не снимали.');
  expect(told.stdout).toContain('Сайт ждёт помощи');
});
