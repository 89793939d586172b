import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compress } from './compress.ts';

/** Below this a packet is a packet. */
const SMALLEST = 1024;

/** As many as Node compresses at the same time. */
const WORKERS = 4;

/**
 * Compresses files, each into a `.br` and a `.gz` beside it. What a former build has compressed is taken from the
 * cache by its content: an edit changes a few pages of hundreds. What no file needs any more leaves the cache.
 *
 * A file that is packed by gzip itself, as Pagefind's are, gets a `.br` of what is inside: its reader takes both.
 *
 * @returns how many files were compressed anew
 */
export async function compressFolder(files: readonly string[], cache: string): Promise<number> {
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const used = new Set<string>();
  const queue = files.values();
  let fresh = 0;
  const work = async () => {
    for (const path of queue) {
      const content = await readFile(path);
      if (content.length < SMALLEST) continue;
      const name = createHash('sha256').update(content).digest('hex').slice(0, 32);
      if (!existsSync(join(cache, `${name}.gz`))) {
        fresh += 1;
        await keep(cache, name, isPacked(content) ? gunzipSync(content) : content);
      }
      for (const ending of isPacked(content) ? ['br'] : ['br', 'gz']) {
        used.add(`${name}.${ending}`);
        await copyFile(join(cache, `${name}.${ending}`), `${path}.${ending}`);
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  await Promise.all([...known].filter((name) => !used.has(name)).map((name) => rm(join(cache, name))));
  return fresh;
}

/** By the first bytes of gzip (RFC 1952). */
function isPacked(content: Buffer): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}

/** The `.gz` comes last and whole: where it stands, both stand. */
async function keep(cache: string, name: string, content: Buffer): Promise<void> {
  const { br, gz } = await compress(content);
  await writeFile(join(cache, `${name}.br`), br);
  await writeFile(join(cache, `${name}.draft`), gz);
  await rename(join(cache, `${name}.draft`), join(cache, `${name}.gz`));
}
