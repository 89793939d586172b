import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlaces } from '../../../src/map/import/read-places.ts';
import { BOUNDARIES_FILE } from '../../../src/map/load-region.ts';
import { runCommand } from '../../e2e/run-command.ts';
import { squaresFile } from '../map/squares.ts';

const folder = mkdtempSync(join(tmpdir(), 'map-import-'));
const content = join(folder, 'content');
const source = join(folder, 'granitsy.geojson');
const target = join(content, BOUNDARIES_FILE);

beforeAll(async () => {
  for (const part of ['map', 'municipalities'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  rmSync(target, { force: true });
  writeFileSync(source, squaresFile(await readPlaces('content')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  return runCommand('functions/platforms/map-import-command.ts', words, { SITE_CONTENT: content });
}

test('without a word it says how to be used', () => {
  expect(run()).toEqual({ code: 0, output: expect.stringContaining('npm run map:import -- ФАЙЛ.geojson') });
});

test.each([
  [['нет.geojson'], 'Не читается файл нет.geojson. Проверьте путь.'],
  [['a.geojson', '--date', 'вчера'], '--date вчера: нужен день вида 2026-11-25'],
])('%j is refused in one line', (words, line) => {
  expect(run(...words)).toEqual({ code: 1, output: `${line}\n` });
});

test('a right file is written, the same one twice, and a wrong one leaves it standing', async () => {
  expect(run(source)).toEqual({ code: 0, output: expect.stringMatching(/26 территорий, \d+ КБ/) });
  const written = readFileSync(target, 'utf8');
  run(source);
  expect(readFileSync(target, 'utf8')).toBe(written);

  const wrong = join(folder, 'wrong.geojson');
  writeFileSync(
    wrong,
    squaresFile(await readPlaces('content'), (features) => features.splice(3, 1)),
  );
  expect(run(wrong)).toEqual({ code: 1, output: expect.stringContaining('Границы не записаны:\n- ') });
  expect(readFileSync(target, 'utf8')).toBe(written);
  expect(existsSync(`${target}.new`)).toBe(false);
});
