import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { settingsOf } from '../../../functions/platforms/fingerprint.ts';
import { lastBuild } from '../../../functions/platforms/last-build.ts';
import { noteLiveBuild } from '../../../functions/platforms/live-facts.ts';

const SETTINGS = { SITE_URL: 'https://nastavnik.example', SITE_ENV: 'production' };
let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'last-build-'));
  const made = data;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

/** A build that visitors saw, by some version of the program. */
async function shown(
  settings: Readonly<Record<string, string>>,
  facts = '{"title":"Сайт"}',
): Promise<string> {
  const folder = join(data, 'builds', `${settingsOf(settings)}0000aaaa-1111222233334444`);
  mkdirSync(join(folder, 'functions'), { recursive: true });
  writeFileSync(join(folder, 'functions', 'site-facts.json'), facts);
  await noteLiveBuild(data, folder);
  return folder;
}

test('after an upgrade visitors see the pages of the version before until the new ones are ready', async () => {
  const folder = await shown(SETTINGS);
  expect(lastBuild(data, { ...SETTINGS, SITE_TODAY: '2026-11-27' })).toBe(folder);
});

test('a trial site is not shown in a public one’s place', async () => {
  await shown({ ...SETTINGS, SITE_ENV: 'development' });
  expect(lastBuild(data, SETTINGS)).toBeUndefined();
});

test('a build that is gone or damaged is none', async () => {
  expect(lastBuild(data, SETTINGS)).toBeUndefined();
  rmSync(await shown(SETTINGS, '{"title"'), { recursive: true });
  expect(lastBuild(data, SETTINGS)).toBeUndefined();
  await shown(SETTINGS, '{"title"');
  expect(lastBuild(data, SETTINGS)).toBeUndefined();
});
