import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { freeSpace } from '../../../functions/platforms/free-space.ts';

test('the space left on the disk of a folder is told in bytes', async () => {
  const { freeBytes } = await freeSpace(tmpdir());
  expect(freeBytes).toBeGreaterThan(0);
  expect(Number.isInteger(freeBytes)).toBe(true);
});
