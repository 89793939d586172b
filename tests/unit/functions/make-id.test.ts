import { expect, test } from 'vitest';
import { makeId } from '../../../functions/applications/make-id.ts';

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const start = Date.UTC(2026, 10, 22);

test('ids of a later moment come later, whatever chance says', () => {
  const last = (size: number) => new Uint8Array(size).fill(255);
  const first = (size: number) => new Uint8Array(size);
  for (const step of [1, 1000, 365 * 24 * 3600_000]) {
    expect(makeId(last, new Date(start)) < makeId(first, new Date(start + step))).toBe(true);
  }
});

test('ids of one moment are not the same, and all are 32 hexadecimal digits', () => {
  const ids = Array.from({ length: 10_000 }, () => makeId(random, new Date(start)));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
