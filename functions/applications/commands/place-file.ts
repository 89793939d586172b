import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SetupError } from '../../setup-error.ts';
import type { Option } from './command.ts';

export const FORCE_OPTION: Option = { name: 'force', meaning: 'заменить файл, если он уже есть' };

/** Why a file may not be put there; nothing when it may. */
export function reasonNotToPlace(path: string, switches: ReadonlySet<string>): string | undefined {
  const folder = dirname(path);
  if (!existsSync(folder)) return `Нет папки ${folder}. Создайте её или укажите другую.`;
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isFile()) return `${path} — не файл. Укажите другое имя.`;
  return switches.has('force')
    ? undefined
    : `Файл ${path} уже есть. Укажите другое имя или допишите --force, чтобы заменить его.`;
}

/**
 * Puts a file in its place whole: readers see the former one or the new one, never a half. Only its owner may read it.
 *
 * @param fill writes the file that it is given, which is there and empty
 * @throws SetupError when it cannot be written
 */
export async function placeFile(path: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.draft`);
  try {
    await (await open(draft, 'wx', 0o600)).close();
    await fill(draft);
    await flush(draft);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    if (!isRefused(cause)) throw cause;
    throw new SetupError(
      `Файл ${path} не записать (${cause.code}). Проверьте права на папку и место на диске или укажите другую.`,
      { cause },
    );
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** By the file system, not by a mistake of ours. */
function isRefused(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
