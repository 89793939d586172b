import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { askAside } from '../../../functions/platforms/ask-aside.ts';

const folder = mkdtempSync(join(tmpdir(), 'aside-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an order is answered by another process', async () => {
  const answer = await ask('async ({ number }) => ({ twice: number * 2, by: process.pid })', { number: 21 });
  expect(answer).toEqual({ twice: 42, by: expect.any(Number) });
  expect(answer).not.toMatchObject({ by: process.pid });
});

test('no answer is an answer too', async () => {
  expect(await ask('async () => undefined', {})).toBeUndefined();
});

test('moments stay moments', async () => {
  const moment = new Date('2026-11-26T10:00:00Z');
  expect(await ask('async ({ moment }) => moment', { moment })).toEqual(moment);
});

test('what it throws comes in its own words', async () => {
  await expect(ask('async () => { throw new TypeError("Запись не читается") }', {})).rejects.toThrow(
    'Запись не читается',
  );
});

test('a process that breaks down ends nothing but itself', async () => {
  await expect(ask('async () => process.kill(process.pid, "SIGSEGV")', {})).rejects.toThrow(
    /module\.ts ended with SIGSEGV and gave no answer/,
  );
});

function ask(answerTo: string, order: object): Promise<unknown> {
  const module = join(folder, 'module.ts');
  const helper = pathToFileURL(resolve('functions/platforms/answer-aside.ts'));
  writeFileSync(module, `import { answerAside } from '${helper}';\nanswerAside(${answerTo});\n`);
  return askAside(pathToFileURL(module), order, { isAwaited: true });
}
