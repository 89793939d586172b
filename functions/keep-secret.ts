import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.ts';

/**
 * The secret of a copy of the site that has none in its settings: made once, kept in `<dataFolder>/secret`.
 *
 * @param random gives that many random bytes.
 */
export function keepSecret(
  dataFolder: string,
  random: (size: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const path = join(dataFolder, 'secret');
  return readSecret(path) ?? makeSecret(path, random(32));
}

function readSecret(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'));
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined;
    throw new SetupError(`Не читается файл ${path}: проверьте права на него`, { cause });
  }
}

/** Two servers may start at once: the file appears whole, and the first one wins. */
function makeSecret(path: string, secret: Uint8Array): Uint8Array<ArrayBuffer> {
  const draft = `${path}.${process.pid}`;
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${Buffer.from(secret).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return Uint8Array.from(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'));
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
