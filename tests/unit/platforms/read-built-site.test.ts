import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuiltSite } from '../../../functions/platforms/read-built-site.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { facts } from '../forms/sample-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'dist-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a build that is not there is told with the command that makes it', () => {
  const read = () => readBuiltSite(join(folder, 'empty'));
  expect(read).toThrow(SetupError);
  expect(read).toThrow('Сначала выполните: npm run build');
});

test('a build is read with its shell, its facts and what its pages need', () => {
  const functions = join(folder, 'functions');
  mkdirSync(join(functions, 'shell'), { recursive: true });
  writeFileSync(join(functions, 'site-facts.json'), JSON.stringify(facts));
  writeFileSync(join(functions, 'policy.json'), '{"scriptHashes":["sha256-abc"]}');
  writeFileSync(join(functions, 'shell', 'index.html'), '<main>');
  expect(readBuiltSite(folder)).toEqual({ facts, shell: '<main>', policy: { scriptHashes: ['sha256-abc'] } });
});
