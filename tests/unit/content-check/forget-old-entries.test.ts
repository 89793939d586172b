import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { forget, forgetOldEntries } from '../../../src/content-check/forget-old-entries.ts';

test('entries that a former model read are read anew, and only then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [cache, model] = [join(folder, 'cache'), join(folder, 'model')];
  const store = join(cache, 'data-store.json');
  mkdirSync(model);
  writeFileSync(join(model, 'site.ts'), 'title');

  const order = { cacheFolder: cache, base: '/' };
  await forget(order, [model]);
  writeFileSync(store, '{}');
  await forget(order, [model]);
  expect(existsSync(store)).toBe(true);

  writeFileSync(join(model, 'site.ts'), 'title, service');
  await forget(order, [model]);
  expect(existsSync(store)).toBe(false);

  writeFileSync(store, '{}');
  await forget({ ...order, base: '/section/' }, [model]);
  expect(existsSync(store)).toBe(false);
});

test('a build takes no picture from the list that another content’s build left here', async () => {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const list = join(root, '.astro', 'content-assets.mjs');
  mkdirSync(join(root, '.astro'));
  writeFileSync(list, "import picture from './drafts/content/gallery/pokhod.webp';");
  const { hooks } = forgetOldEntries({ cacheFolder: join(root, 'cache'), base: '/' });
  const begin = (command: string) =>
    hooks['astro:config:setup']?.({ config: { root: pathToFileURL(`${root}/`) }, command } as never);
  await begin('dev');
  expect(existsSync(list)).toBe(true);
  await begin('build');
  expect(existsSync(list)).toBe(false);
});
