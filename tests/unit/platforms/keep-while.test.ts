import { expect, test } from 'vitest';
import { keepWhile } from '../../../functions/platforms/keep-while.ts';

test('an answer is made once for all who ask, and anew when its ground has changed', async () => {
  let ground = 'Monday';
  let made = 0;
  const ask = keepWhile(
    () => ground,
    async () => {
      made += 1;
      return `${ground}, ${made}`;
    },
  );
  expect(await Promise.all([ask(), ask()])).toEqual(['Monday, 1', 'Monday, 1']);
  ground = 'Tuesday';
  expect(await ask()).toBe('Tuesday, 2');
});

test('a failure is not kept', async () => {
  let isBroken = true;
  const ask = keepWhile(
    () => 'Monday',
    () => (isBroken ? Promise.reject(new Error('no disk')) : Promise.resolve('well')),
  );
  await expect(ask()).rejects.toThrow('no disk');
  isBroken = false;
  expect(await ask()).toBe('well');
});
