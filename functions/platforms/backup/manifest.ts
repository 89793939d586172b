import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '../../setup-error.ts';

/** What a backup holds, written last: a folder without it is no backup. */
export interface Manifest {
  readonly format: typeof FORMAT;
  /** ISO. All that was acknowledged before is in the backup. */
  readonly takenAt: string;
  /** Whether the server's secret lies in it, which opens the applications. */
  readonly hasSecret: boolean;
  /** How many applications; none where they lie in Postgres or there is no file yet. */
  readonly applications?: number;
  /** The commit that editors had published. */
  readonly content?: string;
  readonly files: readonly BackedUpFile[];
}

export interface BackedUpFile {
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export const FORMAT = 1;
export const MANIFEST = 'manifest.json';
export const APPLICATIONS = 'applications.db';
export const EDITORS = 'editors.db';
export const CONTENT = 'content.bundle';
export const SECRET = 'secret';
const NAMES: readonly string[] = [APPLICATIONS, EDITORS, CONTENT, SECRET];

export async function describeFile(folder: string, name: string): Promise<BackedUpFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, name)), hash);
  return { name, bytes: (await stat(join(folder, name))).size, sha256: hash.digest('hex') };
}

/**
 * Reads a backup's manifest and makes sure that every file is there, byte for byte.
 *
 * @throws SetupError in words for the person at the keyboard
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = parse(await read(join(folder, MANIFEST)), folder);
  for (const file of manifest.files) {
    const found = await describeFile(folder, file.name).catch((cause: unknown) => {
      throw new SetupError(`В копии ${folder} нет файла ${file.name}. Возьмите другую копию.`, { cause });
    });
    if (found.sha256 !== file.sha256 || found.bytes !== file.bytes) {
      throw new SetupError(`Файл ${file.name} в копии ${folder} изменился. Возьмите другую копию.`);
    }
  }
  return manifest;
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SetupError(`Это не резервная копия сайта: нет файла ${path}. Укажите папку, где он лежит.`, {
      cause,
    });
  }
}

function parse(text: string, folder: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.format !== FORMAT) throw new Error(`format ${manifest.format}`);
    // A name that leads elsewhere would be read from elsewhere.
    if (!manifest.files.every(({ name }) => NAMES.includes(name))) throw new Error('unknown file');
    return manifest;
  } catch (cause) {
    throw new SetupError(
      `Опись копии ${folder} не читается. Возьмите другую копию или верните сайт той версии, что её сняла.`,
      { cause },
    );
  }
}
