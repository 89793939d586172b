import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { previewUpgrade, upgradeContent } from '../../functions/platforms/upgrade-content.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { STEPS } from '../../src/content-upgrade/all-steps.ts';
import { NEWEST, readVersion } from '../../src/content-upgrade/content-version.ts';
import { quotedDays } from '../../src/content-upgrade/steps/001-quoted-days.ts';
import { temporaryFolder } from './editorial/desk.ts';

test.each(['content', 'tests/fixtures/region-small'])(
  'entries of %s that were written by hand are rewritten as the editor writes them, and nothing else changes',
  async (source) => {
    const folder = await copyOf(source);
    const before = await textsIn(folder);
    const spoilt = await takeQuotes(folder);
    expect(spoilt).toBeGreaterThan(0);
    const written = await textsIn(folder);

    const preview = await previewUpgrade(folder);
    expect(preview.words).toMatch(/^-\s*[\w-]+: \d{4}-\d\d-\d\d$/m);
    expect(preview.words).toMatch(/^\+\s*[\w-]+: "\d{4}-\d\d-\d\d"$/m);
    expect(preview.words).toContain('ничего не изменилось');
    expect(await textsIn(folder)).toEqual(written);

    const upgraded = await upgradeContent(folder);
    expect(upgraded.ok).toBe(true);
    expect(await textsIn(folder)).toEqual(before);
    expect(await checkContent(folder)).toEqual([]);
    expect((await upgradeContent(folder)).words).toContain('переписывать нечего');
  },
);

test('what is shipped is of this site’s version', async () => {
  for (const folder of ['content', 'tests/fixtures/region-small']) {
    expect(readVersion(await readFile(join(folder, 'version.json'), 'utf8')), folder).toBe(NEWEST);
  }
});

test('days and hours get their quotes; comments, order, texts and everything else stay', () => {
  const entry = [
    '---',
    'title: 2026 год',
    'starts: 2026-11-22 # первый день',
    'startTime: 11:00',
    'ends: "2026-11-23"',
    'summary: |',
    '  Список:',
    '  - 2026-11-22',
    '  day: 2026-11-22',
    'days:',
    '  - 2026-11-24',
    '  - day: 2026-11-25',
    '---',
    'starts: 2026-11-22',
    '',
  ];
  const text = entry.join('\n');
  const rewritten = quotedDays.rewrite({ path: 'events/a.md', format: 'md', text });
  const changed = entry.flatMap((line, index) => {
    const now = rewritten.split('\n')[index];
    return now === line ? [] : [now];
  });
  expect(changed).toEqual([
    'starts: "2026-11-22" # первый день',
    'startTime: "11:00"',
    '  - "2026-11-24"',
    '  - day: "2026-11-25"',
  ]);
  expect(quotedDays.rewrite({ path: 'events/a.md', format: 'md', text: rewritten })).toBe(rewritten);
  const windows = text.replaceAll('\n', '\r\n');
  expect(quotedDays.rewrite({ path: 'events/a.md', format: 'md', text: windows })).toBe(
    rewritten.replaceAll('\n', '\r\n'),
  );
});

test('content that is newer than the site stops a build in words, and is not rewritten', async () => {
  const folder = await copyOf('tests/fixtures/region-small');
  await writeFile(join(folder, 'version.json'), '{ "version": 99 }');
  expect(await checkContent(folder)).toEqual([
    `version.json: содержание новее сайта (99, а сайт знает ${NEWEST}). Обновите сайт.`,
  ]);
  expect((await upgradeContent(folder)).ok).toBe(false);
});

test('every step has the next number', () => {
  expect(STEPS.map(({ version }) => version)).toEqual(STEPS.map((_, index) => index + 1));
});

/** A copy that no step has behind it. */
async function copyOf(source: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'content');
  await cp(source, folder, { recursive: true });
  return folder;
}

async function textsIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(md|json)$/.test(name))
    .sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** Writes days and hours the way people do by hand, and forgets the version. Returns in how many files. */
async function takeQuotes(folder: string): Promise<number> {
  await rm(join(folder, 'version.json'));
  let count = 0;
  for (const [name, text] of await textsIn(folder)) {
    if (!name.endsWith('.md')) continue;
    const [, fields = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
    const bare = fields.replace(/^(\s*(?:- )?[\w-]+: |\s*- )"(\d{4}-\d\d-\d\d|\d\d:\d\d)"$/gm, '$1$2');
    if (bare === fields) continue;
    await writeFile(join(folder, name), bare + body);
    count += 1;
  }
  return count;
}
