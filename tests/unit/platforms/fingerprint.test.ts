import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf } from '../../../functions/platforms/fingerprint.ts';

const root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
const checkout = join(root, 'checkout');
const order = {
  checkout,
  contentFolder: join(root, 'content'),
  dataFolder: root,
  settings: { SITE_BASE: '/' },
};

beforeAll(() => {
  for (const folder of ['src', 'public']) mkdirSync(join(checkout, folder), { recursive: true });
  mkdirSync(order.contentFolder);
  for (const file of ['astro.config.mjs', 'package-lock.json', 'src/a.ts', 'public/robots.txt']) {
    writeFileSync(join(checkout, file), file);
  }
  writeFileSync(join(order.contentFolder, 'one.json'), '{}');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('equal sources, content and settings have one name, wherever the content lies', async () => {
  const elsewhere = join(root, 'elsewhere');
  cpSync(order.contentFolder, elsewhere, { recursive: true });
  expect(await fingerprintOf({ ...order, contentFolder: elsewhere })).toBe(await fingerprintOf(order));
});

test('a change of a source, of content or of a setting changes the name', async () => {
  const before = await fingerprintOf(order);
  const names = [before, await fingerprintOf({ ...order, settings: { SITE_BASE: '/section/' } })];
  writeFileSync(join(order.contentFolder, 'one.json'), '{"a": 1}');
  names.push(await fingerprintOf(order));
  writeFileSync(join(checkout, 'src/b.ts'), '');
  names.push(await fingerprintOf(order));
  expect(new Set(names).size).toBe(4);
});
