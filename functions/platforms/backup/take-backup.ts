import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backUp as backUpContent } from '../../editorial/archive/back-up.ts';
import { isRepository } from '../../editorial/git/repository.ts';
import { runGit } from '../../editorial/git/run-git.ts';
import { backUpSqlite } from '../../outbox/back-up-sqlite.ts';
import { SetupError } from '../../setup-error.ts';
import type { Watch } from '../../watch.ts';
import { BACKUP_DRAFT, backupName } from './backup-name.ts';
import {
  APPLICATIONS,
  CONTENT,
  describeFile,
  EDITORS,
  FORMAT,
  MANIFEST,
  type Manifest,
  SECRET,
} from './manifest.ts';

export interface BackupOrder {
  readonly dataFolder: string;
  /** `undefined` where applications lie in Postgres, which has a tool of its own. */
  readonly applicationsFile: string | undefined;
  /** Opens the applications; put into the backup only where somebody said so. */
  readonly secret: Uint8Array | undefined;
  /** Absolute path of the folder that holds the backups. */
  readonly into: string;
  readonly now: Date;
  readonly watch: Watch;
}

/**
 * Copies applications, editors' accounts and content with its history into a new folder, beside a server at work.
 * The folder appears when all of it is on the disk, checked.
 *
 * @returns the folder and what is in it
 * @throws SetupError when there is nothing to copy or it cannot be written
 */
export async function takeBackup(order: BackupOrder): Promise<{ folder: string; manifest: Manifest }> {
  const { into, now } = order;
  const folder = join(into, backupName(now));
  const draft = join(into, `${BACKUP_DRAFT}${randomUUID()}`);
  await makeFolder(draft);
  try {
    const manifest = await fill(draft, order);
    await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    for (const { name } of [...manifest.files, { name: MANIFEST }]) await flush(join(draft, name));
    await flush(draft);
    await rename(draft, folder);
    await flush(into);
    return { folder, manifest };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new SetupError(`В папку для копий не записать: ${path}. Проверьте права или укажите другую.`, {
      cause,
    });
  }
}

async function fill(draft: string, order: BackupOrder): Promise<Manifest> {
  const { dataFolder, applicationsFile, secret, now, watch } = order;
  const parts: Partial<Pick<Manifest, 'applications' | 'content'>>[] = [];
  const names: string[] = [];
  if (applicationsFile !== undefined && existsSync(applicationsFile)) {
    const copy = await makeFile(draft, APPLICATIONS);
    await backUpSqlite(applicationsFile, copy, watch);
    parts.push({ applications: countApplications(copy) });
    names.push(APPLICATIONS);
  }
  const editors = join(dataFolder, EDITORS);
  if (existsSync(editors)) {
    await backUpSqlite(editors, await makeFile(draft, EDITORS), () => {});
    names.push(EDITORS);
  }
  const repository = join(dataFolder, 'content.git');
  if (await isRepository(repository)) {
    const bundle = join(draft, CONTENT);
    const { ok, words } = await backUpContent(repository, bundle);
    if (!ok) throw new SetupError(words);
    parts.push({ content: await publishedIn(bundle) });
    names.push(CONTENT);
  }
  if (names.length === 0) {
    throw new SetupError(
      `В папке данных ${dataFolder} ещё нечего сохранять. Проверьте DATA_FOLDER: команде нужны те же настройки, что и сайту.`,
    );
  }
  if (secret !== undefined) {
    await writeFile(join(draft, SECRET), `${Buffer.from(secret).toString('hex')}\n`, { mode: 0o600 });
    names.push(SECRET);
  }
  return {
    format: FORMAT,
    takenAt: now.toISOString(),
    hasSecret: secret !== undefined,
    ...Object.assign({}, ...parts),
    files: await Promise.all(names.map((name) => describeFile(draft, name))),
  };
}

/** Before anything is written into it, so that it is its owner's alone from the first byte. */
async function makeFile(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '', { mode: 0o600 });
  return path;
}

/** In a store's file. */
export function countApplications(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(database.prepare('SELECT count(*) AS count FROM application').get()?.count);
  } finally {
    database.close();
  }
}

async function publishedIn(bundle: string): Promise<string> {
  const heads = String(await runGit([], ['bundle', 'list-heads', bundle]));
  const main = heads.split('\n').find((line) => line.endsWith(' refs/heads/main'));
  if (main === undefined) throw new Error('a bundle without the branch main');
  return main.split(' ')[0] ?? '';
}

/** Windows has no such call for folders. */
async function flush(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
