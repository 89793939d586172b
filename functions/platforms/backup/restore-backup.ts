import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deriveKeys } from '../../applications/keys.ts';
import type { BuildProof } from '../../editorial/archive/prove-build.ts';
import { restore as restoreContent } from '../../editorial/archive/restore.ts';
import { openRepository } from '../../editorial/git/repository.ts';
import { findSecret } from '../../find-secret.ts';
import { openSqliteStore } from '../../outbox/sqlite.ts';
import { SetupError } from '../../setup-error.ts';
import { mustOpenNewest } from '../must-open-newest.ts';
import { APPLICATIONS, CONTENT, EDITORS, type Manifest, readManifest, SECRET } from './manifest.ts';
import { countApplications } from './take-backup.ts';

export interface RestoreOrder {
  readonly from: string;
  /** Holds no applications, accounts or content yet. */
  readonly dataFolder: string;
  /** From the settings; else the backup's own, when it has one. */
  readonly secret: Uint8Array<ArrayBuffer> | undefined;
  readonly formerSecrets: readonly Uint8Array<ArrayBuffer>[];
  /** Makes the site of the content, for proof; without it no page is made. */
  readonly build: BuildProof | undefined;
}

/**
 * Puts a backup into an empty data folder when it has proved itself: every byte, every application, the history of the
 * content, and the site that is built from it. On failure the folder is as empty as before.
 *
 * @returns what was proved, a line each
 * @throws SetupError in words for the person at the keyboard
 */
export async function restoreBackup(order: RestoreOrder): Promise<readonly string[]> {
  const { from, dataFolder } = order;
  mustBeEmpty(dataFolder);
  const manifest = await readManifest(from);
  const draft = join(dataFolder, '.restore');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    for (const { name } of manifest.files) {
      if (name !== CONTENT) await copyFile(join(from, name), join(draft, name));
    }
    const proved = [
      `Файлов ${manifest.files.length}, все целы.`,
      ...(await proveApplications(draft, manifest, order)),
      ...(await proveContent(draft, manifest, order)),
    ];
    for (const name of PARTS) {
      if (existsSync(join(draft, name))) await rename(join(draft, name), join(dataFolder, name));
    }
    return proved;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Applications come last: with them the folder is a site's. */
const PARTS = [SECRET, 'content.git', EDITORS, APPLICATIONS];

function mustBeEmpty(dataFolder: string): void {
  const found = PARTS.filter((name) => existsSync(join(dataFolder, name)));
  if (found.length === 0) return;
  throw new SetupError(
    `В папке ${dataFolder} уже есть ${found.join(', ')}. Копия ничего не заменяет: укажите пустую папку в DATA_FOLDER или уберите прежние файлы в сторону.`,
  );
}

async function proveApplications(
  draft: string,
  manifest: Manifest,
  { secret: given, formerSecrets: former }: RestoreOrder,
): Promise<readonly string[]> {
  const file = join(draft, APPLICATIONS);
  if (manifest.applications === undefined) return ['Заявок в копии нет.'];
  const database = new DatabaseSync(file);
  const verdict = database.prepare('PRAGMA integrity_check').get()?.integrity_check;
  database.close();
  if (verdict !== 'ok' || countApplications(file) !== manifest.applications) {
    throw new SetupError('Файл заявок в копии испорчен. Возьмите другую копию.');
  }
  const secret = given ?? findSecret(draft);
  const store = openSqliteStore(file);
  try {
    if (secret !== undefined) await mustOpenNewest(store, await deriveKeys(secret, undefined, former));
  } finally {
    await store.close();
  }
  const opening = secret === undefined ? UNPROVED : 'ответы открываются';
  return [`Заявок ${manifest.applications}: ${opening}.`];
}

const UNPROVED =
  'откроются ли ответы, не проверено, секрета нет. Впишите FORMS_SECRET или положите файл secret';

async function proveContent(
  draft: string,
  { content }: Manifest,
  { from, build }: RestoreOrder,
): Promise<readonly string[]> {
  if (content === undefined) return ['Содержания в копии нет.'];
  const repository = join(draft, 'content.git');
  const { ok, words } = await restoreContent(repository, join(from, CONTENT), async () => '', build);
  if (!ok) throw new SetupError(words);
  if ((await openRepository(repository).head()) !== content) {
    throw new SetupError('Содержание в копии не то, что названо в её описи. Возьмите другую копию.');
  }
  return [`Содержание: история цела${build ? ', сайт из него собран' : ', сборка пропущена'}.`];
}
