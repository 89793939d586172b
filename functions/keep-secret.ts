import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';
import { findSecret, secretFile } from './find-secret.ts';
import { SetupError } from './setup-error.ts';

/**
 * The secret of a copy of the site that has none in its settings: made once, kept in `<dataFolder>/secret`.
 *
 * @param random gives that many random bytes
 * @throws SetupError when it is gone or spoilt, while applications that it opens are there
 */
export function keepSecret(
  { dataFolder, applicationsFile }: Pick<Config, 'dataFolder' | 'applicationsFile'>,
  random: (size: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const found = findSecret(dataFolder);
  if (found) return found;
  const path = secretFile(dataFolder);
  if (existsSync(applicationsFile)) {
    throw new SetupError(
      `Нет файла ${path}, а заявки в ${applicationsFile} без него не открыть. Верните его из резервной копии или впишите их секрет в FORMS_SECRET.`,
    );
  }
  makeSecret(path, random(32));
  return findSecret(dataFolder) ?? makeFailed(path);
}

/** Two servers may start at once: the file appears whole, and the first one wins. A power cut takes none of it back. */
function makeSecret(path: string, secret: Uint8Array): void {
  const folder = dirname(path);
  const draft = `${path}.${process.pid}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, `${Buffer.from(secret).toString('hex')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  flushFolder(folder);
  flushFolder(dirname(folder));
}

/** Windows has no such call for folders. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function makeFailed(path: string): never {
  throw new SetupError(`Не записался файл ${path}: проверьте права на папку и место на диске`);
}
