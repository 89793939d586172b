import { expect, test } from 'vitest';
import { makeReference } from '../../../functions/applications/reference.ts';

test('a number is twelve digits in threes', () => {
  expect(makeReference((size) => new Uint8Array(size).fill(7))).toBe('777-777-777-777');
});

test('bytes that would make some digits likelier are passed over', () => {
  let calls = 0;
  const random = (size: number) => new Uint8Array(size).fill(calls++ === 0 ? 250 : 31);
  expect(makeReference(random)).toBe('111-111-111-111');
});
