import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { layFile } from '../incremental/lay-file.ts';
import { compress } from './compress.ts';

/** Below this a packet is a packet. */
const SMALLEST = 1024;

/** As many as Node compresses at the same time. */
const WORKERS = 4;

/**
 * Compresses files, each into a `.br` and a `.gz` beside it, for servers to send as they are. What a former build has
 * compressed is taken from the cache by its content: an edit changes a few pages of hundreds. What no file needs any
 * more leaves the cache.
 *
 * A file that is packed by gzip itself, as Pagefind's are, gets a `.br` of what is inside: its reader takes both.
 *
 * @param files absolute paths, also of files that are still being made
 * @param cache a folder kept between builds
 * @returns how many files were compressed anew
 */
export async function compressFiles(files: AsyncIterable<string>, cache: string): Promise<number> {
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const used = new Set<string>();
  const making = new Map<string, Promise<void>>();
  const work = async () => {
    for await (const path of files) {
      const content = await readFile(path);
      if (content.length < SMALLEST) continue;
      const name = createHash('sha256').update(content).digest('hex').slice(0, 32);
      const endings = isPacked(content) ? ['br'] : ['br', 'gz'];
      if (!endings.every((ending) => known.has(`${name}.${ending}`))) {
        const made = making.get(name) ?? keep(join(cache, name), content, path);
        making.set(name, made);
        await made;
      }
      for (const ending of endings) {
        used.add(`${name}.${ending}`);
        await layFile(join(cache, `${name}.${ending}`), `${path}.${ending}`);
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  await Promise.all([...known].filter((name) => !used.has(name)).map((name) => rm(join(cache, name))));
  return making.size;
}

/** By the first bytes of gzip (RFC 1952). */
function isPacked(content: Buffer): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}

/** Each file comes whole into its place, and none is ever written again: builds share them. */
async function keep(place: string, content: Buffer, path: string): Promise<void> {
  const { br, gz } = await compress(isPacked(content) ? gunzipSync(content) : content, path);
  for (const [ending, packed] of Object.entries(isPacked(content) ? { br } : { br, gz })) {
    await writeFile(`${place}.${ending}.draft`, packed);
    await rename(`${place}.${ending}.draft`, `${place}.${ending}`);
  }
}
