import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Bundle {
  /** Holds the files in `_astro/`, as visitors get them. */
  readonly folder: string;
  /** The script that the page loads, from the site's base: `_astro/admin.client.D3xZ.js`. */
  readonly entry: string;
}

interface Order {
  /** Kept between builds. */
  readonly cache: string;
  /** Of all that the bundle is made of. */
  readonly digest: string;
  /** Absolute path of the page's script. */
  readonly entry: string;
  readonly backend: string;
  /** Path of the site on its host. */
  readonly base: string;
}

/** The editor's page as the last build bundled it, or bundled now; content changes nothing in it. */
export async function keptBundle({ cache, digest, ...order }: Order): Promise<Bundle> {
  const folder = join(cache, digest);
  const known = await entryIn(folder);
  if (known !== undefined) return { folder, entry: known };
  // Its own: a build that was stopped may have left a bundler behind, which goes on writing.
  const draft = join(cache, `draft-${process.pid}`);
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) await rm(join(cache, name), { recursive: true });
  await bundle(draft, order);
  await rename(draft, folder);
  return { folder, entry: (await entryIn(folder)) ?? '' };
}

async function entryIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'entry'), 'utf8').catch(() => undefined);
}

function bundle(folder: string, { entry, backend, base }: Omit<Order, 'cache' | 'digest'>): Promise<void> {
  const program = fileURLToPath(new URL('./bundle-editor.ts', import.meta.url));
  const child = spawn(process.execPath, [program, folder, entry, backend, base], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const words: Buffer[] = [];
  child.stderr.on('data', (chunk) => words.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Страница редактора не собралась: ${Buffer.concat(words)}`));
    });
  });
}
