import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { awaitLock, holdLock } from '../../../functions/platforms/hold-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file has one holder; the next one comes in when it is let go', async () => {
  const file = join(folder, 'lock');
  const release = holdLock(file);
  expect(holdLock(file)).toBeUndefined();
  let isIn = false;
  const waiting = awaitLock(file).then((next) => {
    isIn = true;
    next();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isIn).toBe(false);
  release?.();
  await waiting;
  expect(isIn).toBe(true);
});

test('a place that cannot be written is an error, not a holder', () => {
  expect(() => holdLock(join(folder, 'nowhere', 'lock'))).toThrow();
});
