import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { seal } from '../../../functions/applications/seal.ts';
import { openEditorsDatabase } from '../../../functions/editorial/accounts/open-editors-database.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { dropOldBackups } from '../../../functions/platforms/backup/drop-old-backups.ts';
import { type RestoreOrder, restoreBackup } from '../../../functions/platforms/backup/restore-backup.ts';
import { type BackupOrder, takeBackup } from '../../../functions/platforms/backup/take-backup.ts';
import { buildForProof } from '../../../functions/platforms/build-for-proof.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { application } from '../../contract/store/application.ts';
import { makeTinyProject } from '../../torture/tiny-project.ts';
import { git, temporaryFolder } from '../editorial/desk.ts';

const NOW = new Date('2026-11-26T03:20:00Z');
const SECRET = new Uint8Array(32).fill(7);
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));

test('applications, accounts and content come back together, and prove themselves with a build', async () => {
  const site = await openSite();
  const { folder, manifest } = await takeBackup(site.order());
  expect(manifest).toMatchObject({ applications: 3, hasSecret: false });
  expect(readdirSync(folder).sort()).toEqual([
    'applications.db',
    'content.bundle',
    'editors.db',
    'manifest.json',
  ]);

  const back = join(site.root, 'back');
  const proved = await restoreBackup(site.restore(folder, back, { secret: SECRET, build: site.build }));
  expect(proved).toEqual([
    'Файлов 3, все целы.',
    'Заявок 3: ответы открываются.',
    'Содержание: история цела, сайт из него собран.',
  ]);
  const store = openSqliteStore(join(back, 'applications.db'));
  expect((await store.list()).map(({ reference }) => reference)).toHaveLength(3);
  await store.close();
  const heads = (data: string) =>
    git(join(data, 'content.git'), 'for-each-ref', '--format=%(refname) %(objectname)');
  expect(heads(back)).toBe(heads(site.data));
  const editors = openEditorsDatabase(join(back, 'editors.db'));
  expect(editors.prepare('SELECT email FROM accounts').all()).toEqual([{ email: 'chief@mail.example' }]);
  editors.close();
  expect(readdirSync(back).sort()).toEqual(['applications.db', 'content.git', 'editors.db']);
}, 120_000);

test('beside a server that accepts and an editor’s git, a backup holds all that was acknowledged before', async () => {
  const site = await openSite();
  const worker = spawn(
    process.execPath,
    [
      join('tests', 'unit', 'functions', 'commands', 'accept-without-rest.ts'),
      join(site.data, 'applications.db'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const acknowledged: string[] = [];
  const enough = Promise.withResolvers<void>();
  createInterface({ input: worker.stdout }).on('line', (line) => {
    if (acknowledged.push(line) === 1000) enough.resolve();
  });
  await enough.promise;
  const before = [...acknowledged];
  const { folder, manifest } = await takeBackup(site.order());
  worker.kill('SIGKILL');
  await once(worker, 'exit');

  const copy = new DatabaseSync(join(folder, 'applications.db'), { readOnly: true });
  const held = new Set(
    copy
      .prepare('SELECT reference FROM application')
      .all()
      .map((row) => row.reference),
  );
  copy.close();
  expect(before.filter((reference) => !held.has(reference))).toEqual([]);
  expect(manifest.applications).toBe(held.size);
});

test('the secret goes into a backup only when somebody says so, and then opens the answers there', async () => {
  const site = await openSite();
  const open = await takeBackup(site.order({ secret: SECRET }));
  expect(open.manifest.hasSecret).toBe(true);
  const back = join(site.root, 'back');
  expect(await restoreBackup(site.restore(open.folder, back))).toContain('Заявок 3: ответы открываются.');
  expect(existsSync(join(back, 'secret'))).toBe(true);

  const closed = await takeBackup(site.order({ now: new Date(NOW.getTime() + 1000) }));
  const [line = ''] = (await restoreBackup(site.restore(closed.folder, join(site.root, 'closed')))).slice(1);
  expect(line).toContain('не проверено, секрета нет. Впишите FORMS_SECRET');
});

test.each([
  [
    'a byte of a file is another',
    (folder: string) => appendFileSync(join(folder, 'applications.db'), 'x'),
    /applications\.db в копии .* изменился/,
  ],
  [
    'the manifest leads elsewhere',
    (folder: string) =>
      writeFileSync(join(folder, 'manifest.json'), '{"format":1,"files":[{"name":"../secret"}]}'),
    /Опись копии .* не читается/,
  ],
  ['it has no manifest', (folder: string) => writeFileSync(join(folder, 'manifest.json'), ''), /Опись копии/],
])('a backup is refused and nothing is left behind when %s', async (_, spoil, words) => {
  const site = await openSite();
  const { folder } = await takeBackup(site.order());
  spoil(folder);
  const back = join(site.root, 'back');
  mkdirSync(back);
  await expect(restoreBackup(site.restore(folder, back))).rejects.toThrow(words);
  expect(readdirSync(back)).toEqual([]);
});

test('a backup is refused when its secret is another, or when its site cannot be built', async () => {
  const site = await openSite();
  const { folder } = await takeBackup(site.order());
  const back = join(site.root, 'back');
  const other = new Uint8Array(32).fill(8);
  await expect(restoreBackup(site.restore(folder, back, { secret: other }))).rejects.toThrow('секрет не тот');
  const build = () => Promise.reject(new SetupError('Не собирается.'));
  await expect(restoreBackup(site.restore(folder, back, { build }))).rejects.toThrow('Не собирается.');
  expect(readdirSync(back)).toEqual([]);
});

test('a folder that holds something of a site is left alone', async () => {
  const site = await openSite();
  const { folder } = await takeBackup(site.order());
  await expect(restoreBackup(site.restore(folder, site.data))).rejects.toThrow(
    /уже есть content\.git, editors\.db, applications\.db\. Копия ничего не заменяет/,
  );
});

test('a folder without anything of a site gives no backup, and no half of one', async () => {
  const root = await temporaryFolder();
  const site = await openSite();
  await expect(takeBackup(site.order({ dataFolder: root, applicationsFile: undefined }))).rejects.toThrow(
    'нечего сохранять',
  );
  expect(readdirSync(join(site.root, 'backups'))).toEqual([]);
});

test('the newest backups are kept, and nothing else of the folder is touched', async () => {
  const folder = await temporaryFolder();
  for (const name of ['2026-11-24T03-00-00Z', '2026-11-25T03-00-00Z', '2026-11-26T03-00-00Z', 'photos'])
    mkdirSync(join(folder, name));
  expect(await dropOldBackups(folder, 2, NOW)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['2026-11-25T03-00-00Z', '2026-11-26T03-00-00Z', 'photos']);
});

test.runIf(process.platform !== 'win32')('a backup is for its owner alone', async () => {
  const site = await openSite();
  const { folder } = await takeBackup(site.order({ secret: SECRET }));
  const modes = ['.', ...readdirSync(folder)].map((name) => statSync(join(folder, name)).mode & 0o077);
  expect(new Set(modes)).toEqual(new Set([0]));
});

async function openSite() {
  const root = await temporaryFolder(onTestFinished);
  const [data, project] = [join(root, 'data'), join(root, 'project')];
  mkdirSync(data);
  const store = openSqliteStore(join(data, 'applications.db'));
  const keys = await deriveKeys(SECRET);
  for (const name of ['a', 'b', 'c']) {
    const sealed = await seal(keys, random, `id-${name}`, { answers: { about: name }, rows: [] });
    await store.accept(application(name, { sealed }));
  }
  await store.close();
  const editors = openEditorsDatabase(join(data, 'editors.db'));
  editors.exec("INSERT INTO accounts VALUES ('1', 'chief@mail.example', 'Анна', 'chief', NULL, 'hash', 1)");
  editors.close();
  await makeTinyProject(project);
  await seedRepository({ checkout: project, repository: join(data, 'content.git'), now: NOW });
  return {
    root,
    data,
    build: (contentFolder: string) =>
      buildForProof(project, contentFolder, { dataFolder: root, buildSettings: { SITE_BASE: '/' } }),
    order: (more: Partial<BackupOrder> = {}): BackupOrder => ({
      dataFolder: data,
      applicationsFile: join(data, 'applications.db'),
      secret: undefined,
      into: join(root, 'backups'),
      now: NOW,
      watch: () => {},
      ...more,
    }),
    restore: (from: string, dataFolder: string, more: Partial<RestoreOrder> = {}): RestoreOrder => ({
      from,
      dataFolder,
      secret: undefined,
      formerSecrets: [],
      build: undefined,
      ...more,
    }),
  };
}
