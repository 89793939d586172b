import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openRotatingFile } from '../../../functions/platforms/rotating-file.ts';

test('a log keeps its newest lines in a few files, and nobody else reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'editors.log');
  const write = openRotatingFile(file, { maxBytes: 30, kept: 2 });
  for (let at = 10; at < 22; at += 1) write(`line ${at}\n`);
  expect(readdirSync(folder).sort()).toEqual(['editors.log', 'editors.log.1', 'editors.log.2']);
  const lines = ['editors.log.2', 'editors.log.1', 'editors.log'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n'),
  );
  expect(lines).toEqual(['13', '14', '15', '16', '17', '18', '19', '20', '21'].map((at) => `line ${at}`));
  expect(statSync(file).mode & 0o077).toBe(0);
});
