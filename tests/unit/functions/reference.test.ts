import { expect, test } from 'vitest';
import { isReference, makeReference } from '../../../functions/applications/reference.ts';

test('a number is twelve digits in threes', () => {
  expect(makeReference((size) => new Uint8Array(size).fill(7))).toBe('777-777-777-777');
});

test('bytes that would make some digits likelier are passed over', () => {
  let calls = 0;
  const random = (size: number) => new Uint8Array(size).fill(calls++ === 0 ? 250 : 31);
  expect(makeReference(random)).toBe('111-111-111-111');
});

test.each(['777-777-777-777', '012-345-678-901'])('%s is a number', (text) =>
  expect(isReference(text)).toBe(true),
);
test.each(['', '777777777777', '777-777-777-777\n', '777-777-777-77a', '<b>'])('«%s» is none', (text) =>
  expect(isReference(text)).toBe(false),
);
