// Stands in for Astro where a hundred builds must end, or be killed, within a second each. It writes pages of the
// content piece by piece: whoever serves a build before its end serves half a page.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EDITORS, numberIn } from './editor-at-work.ts';
import { smallSite } from './small-site.ts';
import { TINY_PAGES, tinyPage } from './tiny-page.ts';

const PIECES = 8;
const BETWEEN_MS = 2;

const site = process.argv[process.argv.indexOf('--outDir') + 1] ?? '';
const page = await composePage(process.env.SITE_CONTENT ?? '');
await write('functions/site-facts.json', JSON.stringify(smallSite.facts));
await write('functions/policy.json', JSON.stringify(smallSite.policy));
await write('functions/shell/index.html', smallSite.shell);
await write('site/404.html', '<!doctype html><title>Такой страницы нет</title>');
for (const path of TINY_PAGES) await writeSlowly(join('site', path, 'index.html'), page);

async function composePage(contentFolder: string): Promise<string> {
  const numbers = new Map<string, number>();
  for (const { path } of EDITORS.map(({ work }) => work)) {
    const text = await readFile(join(contentFolder, path.slice('content/'.length)), 'utf8');
    numbers.set(path, numberIn(text));
  }
  const build = createHash('sha256')
    .update(JSON.stringify([...numbers]))
    .digest('hex');
  return tinyPage({ build, numbers });
}

async function write(path: string, text: string): Promise<void> {
  const file = join(site, '..', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function writeSlowly(path: string, text: string): Promise<void> {
  await write(path, '');
  const file = await open(join(site, '..', path), 'a');
  const size = Math.ceil(text.length / PIECES);
  for (let at = 0; at < text.length; at += size) {
    await file.write(text.slice(at, at + size));
    await pause(BETWEEN_MS);
  }
  await file.close();
}
