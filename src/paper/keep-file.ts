import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A file that is made once and kept in a folder by what it is made of.
 *
 * @param key all that the file depends on
 * @param folder absolute path; made when missing
 */
export async function keepFile(
  key: string,
  folder: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, createHash('sha256').update(key).digest('hex').slice(0, 24));
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Never half a file, even when two builds write it at once.
  const half = `${path}.${process.pid}.half`;
  await writeFile(half, made);
  await rename(half, path);
  return made;
}
