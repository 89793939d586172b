import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.ts';

/** Where a copy of the site without FORMS_SECRET keeps its own. */
export function secretFile(dataFolder: string): string {
  return join(dataFolder, 'secret');
}

/**
 * The kept secret; `undefined` when there is none.
 *
 * @throws SetupError when it cannot be read, or is not 32 bytes or more in hexadecimal: a spoilt file would
 *   otherwise seal applications with a key that anybody guesses
 */
export function findSecret(dataFolder: string): Uint8Array<ArrayBuffer> | undefined {
  const path = secretFile(dataFolder);
  const text = read(path)?.trim();
  if (text === undefined) return undefined;
  if (/^(?:[0-9a-f]{2}){32,}$/i.test(text)) return Uint8Array.from(Buffer.from(text, 'hex'));
  throw new SetupError(
    `Файл ${path} испорчен: в нём должно быть не меньше 64 шестнадцатеричных цифр. Верните его из резервной копии.`,
  );
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new SetupError(`Не читается файл ${path}: проверьте права на него`, { cause });
  }
}
