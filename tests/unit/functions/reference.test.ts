import { expect, test } from 'vitest';
import { makeReference } from '../../../functions/applications/reference.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleApp } from './sample-app.ts';

test('a number is twelve digits in threes', () => {
  expect(makeReference((size) => new Uint8Array(size).fill(7))).toBe('777-777-777-777');
});

test('bytes that would make some digits likelier are passed over', () => {
  let calls = 0;
  const random = (size: number) => new Uint8Array(size).fill(calls++ === 0 ? 250 : 31);
  expect(makeReference(random)).toBe('111-111-111-111');
});

test('two applications that draw the same number by chance get a number each', async () => {
  let draws: number[] = [];
  const app = await createSampleApp({
    random: (size) => {
      const bytes = crypto.getRandomValues(new Uint8Array(size));
      const digit = size === REFERENCE_BYTES ? draws.shift() : undefined;
      return digit === undefined ? bytes : bytes.fill(digit);
    },
  });
  const pages = [await app.review(), await app.review({ ...filled, name: 'Иван Сидоров' })];
  app.wait(5);
  draws = [1, 1, 2];
  for (const page of pages) expect((await app.send(page)).status).toBe(303);
  const numbers = (await app.store.list()).map(({ reference }) => reference);
  expect(numbers.toSorted()).toEqual(['111-111-111-111', '222-222-222-222']);
});

/** Nothing else of a sending draws as many at once. */
const REFERENCE_BYTES = 16;
