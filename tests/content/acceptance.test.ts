import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../e2e/gates/built-site.ts';
import { type Line, ROWS, TABLE } from './acceptance-table.ts';

/** The newest issue that is done: whatever it or one before it brings must be here. */
const DONE = 5;

const ids = Object.entries(ROWS).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
);

test('the table has a line for each of the 145 rows and nine rules', () => {
  expect(ids).toHaveLength(145 + 9);
  expect(Object.keys(TABLE)).toEqual(ids);
});

describe('the site carries', () => {
  test.each(Object.entries(TABLE))('%s', (_id, lines) => {
    expect(lines).not.toEqual([]);
    expect(lines.flatMap((line) => missing(line) ?? [])).toEqual([]);
  });
});

/** What a line promises and the built site does not keep. */
function missing(line: Line): string | undefined {
  if ('page' in line) return missingOn(fileOf(line.page), line.has);
  if ('test' in line) return missingOn(line.test, line.has);
  if ('issue' in line) return line.issue > DONE ? undefined : `issue ${line.issue} is done: ${line.what}`;
  return undefined;
}

function fileOf(page: string): string {
  return join(builtSite(), page.endsWith('/') ? `${page}index.html` : page);
}

function missingOn(file: string, words: string): string | undefined {
  if (!existsSync(file)) return `no ${file}`;
  return textOf(readFileSync(file, 'utf8')).includes(words.toLowerCase())
    ? undefined
    : `no «${words}» on ${file}`;
}

/** What stands on the page itself: the menu names most sections on every page, so it proves nothing. */
function textOf(markup: string): string {
  const own = /<main[\s\S]*<\/main>/.exec(markup)?.[0] ?? markup;
  return own
    .replaceAll('&nbsp;', ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
}
