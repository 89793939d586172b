import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forget } from '../../../src/content-check/forget-old-entries.ts';

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
