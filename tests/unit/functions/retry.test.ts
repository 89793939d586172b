import { expect, test } from 'vitest';
import { nextAttempt } from '../../../functions/outbox/retry.ts';

const now = new Date('2026-11-22T07:05:00Z');
const pause = (attempts: number, byte: number) => {
  const next = nextAttempt(attempts, now, (size) => new Uint8Array(size).fill(byte));
  return next && (next.getTime() - now.getTime()) / 1000;
};

test('pauses grow fourfold from half a minute to six hours, a quarter sooner at the earliest', () => {
  expect([1, 2, 3, 4, 5, 6, 14].map((attempts) => pause(attempts, 0))).toEqual([
    22.5, 90, 360, 1440, 5760, 16_200, 16_200,
  ]);
});

test('and a quarter later at the latest', () => {
  expect([1, 2, 6].map((attempts) => pause(attempts, 255))).toEqual([37.5, 150, 27_000]);
});

test('the fifteenth attempt is the last', () => {
  expect(pause(15, 0)).toBeUndefined();
});
