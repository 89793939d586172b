import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissingFiles, NEEDED_FILES } from '../../../src/content-check/find-missing-files.ts';

const pages = globSync('src/{pages,handover}/**/*.{astro,ts}').map((file) => readFileSync(file, 'utf8'));
const inPages = (pattern: RegExp) => pages.flatMap((text) => [...text.matchAll(pattern)]);

test('a region that has no words for a section is told their file, all such files at once', () => {
  expect(findMissingFiles([])).toHaveLength(NEEDED_FILES.length);
  expect(findMissingFiles([])).toContain('sections/contests.md: нет файла, без него сайт не собирается');
});

test('every section that a page asks for is among the needed files', () => {
  const asked = inPages(/(?:loadSection|about)\('([a-z-]+)'\)/g).map(([, id]) => `sections/${id}.md`);
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((path) => !NEEDED_FILES.includes(path))).toEqual([]);
});

test('every other entry that a page cannot do without is among them too', () => {
  const asked = inPages(/required\([^;]*?'content\/([a-z/-]+\.[a-z]+)'/g).map(([, path]) => path ?? '');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((path) => !NEEDED_FILES.includes(path))).toEqual([]);
});
