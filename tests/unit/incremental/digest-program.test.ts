import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestCode, digestProgram } from '../../../src/incremental/digest-program.ts';

const FILES = [
  'src/ui/Card.astro',
  'src/styles/tokens.css',
  'public/favicon.svg',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

test('another component, style, public file, dependency, setting or day makes all pages anew', async () => {
  const root = mkdtempSync(join(tmpdir(), 'program-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of FILES) write(path, 'as it was');
  const settings = { url: 'https://nastavnik.example', today: '2026-11-26' };
  const digest = async (given: object) => digestProgram(await digestCode(root), given);
  const first = await digest(settings);
  expect(await digest({ ...settings })).toBe(first);

  const seen = new Set([first]);
  for (const path of FILES) {
    write(path, 'changed');
    seen.add(await digest(settings));
  }
  seen.add(await digest({ ...settings, today: '2026-11-27' }));
  seen.add(await digest({ ...settings, url: 'https://other.example' }));
  expect(seen.size).toBe(1 + FILES.length + 2);
});
