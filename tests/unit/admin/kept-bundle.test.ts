import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keptBundle } from '../../../src/admin/bundle/kept-bundle.ts';

let cache: string;
let entry: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cache = join(folder, 'cache');
  entry = join(folder, 'admin.client.ts');
  writeFileSync(entry, 'document.title = import.meta.env.BASE_URL;');
});

function ask(digest: string) {
  return keptBundle({ cache, digest, entry, backend: 'gateway', base: '/school/' });
}

test('the editor is bundled for its path, kept for the next build, and bundled anew by another program', async () => {
  const first = await ask('one');
  const file = join(first.folder, first.entry);
  expect(first.entry).toMatch(/^_astro\/admin\.client\.[\w-]+\.js$/);
  expect(readFileSync(file, 'utf8')).toContain('/school/');
  const { mtimeMs } = statSync(file);
  expect(await ask('one')).toEqual(first);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  await ask('two');
  expect(readdirSync(cache)).toEqual(['two']);
});

test('a page that cannot be bundled stops the build, and nothing half stays', async () => {
  writeFileSync(entry, "import './nowhere.ts';");
  await expect(ask('one')).rejects.toThrow('nowhere.ts');
  writeFileSync(entry, 'document.title = "Снова";');
  await expect(ask('one')).resolves.toBeDefined();
});
