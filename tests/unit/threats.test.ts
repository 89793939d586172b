import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const threats = readFileSync('functions/THREATS.md', 'utf8');
const rows = threats.split('\n').filter((line) => /^\| (?!asset|-)/.test(line));

test('every defence names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/`tests\/[^`]+\.ts`/);
  const named = [...threats.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('what SECURITY.md leads to is there', () => {
  const links = [...readFileSync('SECURITY.md', 'utf8').matchAll(/\]\(([^)#]+)/g)].map(
    ([, path = '']) => path,
  );
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
