import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf, programOf, settingsOf } from '../../../functions/platforms/fingerprint.ts';

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

test('builds of other content and of another day begin with the same name, those of another program do not', async () => {
  const program = await programOf(order);
  const tomorrow = { ...order, settings: { ...order.settings, SITE_TODAY: '2026-11-27' } };
  writeFileSync(join(order.contentFolder, 'two.json'), '{}');
  const names = [await fingerprintOf(order), await fingerprintOf(tomorrow)];
  expect(names.map((name) => name.startsWith(`${program}-`))).toEqual([true, true]);
  expect(new Set(names).size).toBe(2);
  expect(await programOf({ ...order, settings: { SITE_BASE: '/other/' } })).not.toBe(program);
  expect(program.startsWith(settingsOf(tomorrow.settings))).toBe(true);
  expect(program.startsWith(settingsOf({ SITE_BASE: '/other/' }))).toBe(false);
});
