import { expect, test } from 'vitest';
import { createRandomPool } from '../../../functions/platforms/random-pool.ts';

test('nothing is given twice, whatever sizes are asked for in turn', () => {
  const random = createRandomPool();
  const sizes = [16, 12, 10, 32, 1, 255, 256, 257, 5000];
  const drawn = Array.from({ length: 9000 }, (_, n) => random(sizes[n % sizes.length] ?? 0));
  for (const [n, bytes] of drawn.entries()) expect(bytes).toHaveLength(sizes[n % sizes.length] ?? 0);
  const long = drawn.filter(({ length }) => length >= 10).map((bytes) => Buffer.from(bytes).toString('hex'));
  expect(new Set(long).size).toBe(long.length);
  // Nor a part of what was given before: twelve bytes that were never drawn together.
  const starts = long.map((text) => text.slice(0, 20));
  expect(new Set(starts).size).toBe(starts.length);
});

test('whoever changes what he was given changes nothing for others', () => {
  const random = createRandomPool();
  const one = random(16);
  new Uint8Array(one.buffer).fill(0);
  expect(one.buffer.byteLength).toBe(16);
  expect(random(16).some((byte) => byte !== 0)).toBe(true);
});

test('every value of a byte comes about as often', () => {
  const random = createRandomPool();
  const counts = new Uint32Array(256);
  for (let n = 0; n < 16_000; n += 1) for (const byte of random(16)) counts[byte] = (counts[byte] ?? 0) + 1;
  // A thousand each; nine standard deviations.
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(285);
});
