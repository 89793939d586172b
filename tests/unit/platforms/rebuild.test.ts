import { expect, test } from 'vitest';
import { createRebuild } from '../../../functions/platforms/rebuild.ts';

test('requests that come during a rebuild are served by one more, so the last edit is always built', async () => {
  let builds = 0;
  let finishFirst = () => {};
  const rebuild = createRebuild(
    () => {
      builds += 1;
      return builds > 1 ? Promise.resolve() : new Promise((resolve) => (finishFirst = resolve));
    },
    () => {},
  );
  rebuild.request();
  rebuild.request();
  rebuild.request();
  expect(rebuild.state()).toEqual({ state: 'building' });
  finishFirst();
  await rebuild.settled();
  expect(builds).toBe(2);
});

test('a failed rebuild says why, and the next good one clears it', async () => {
  const told: (string | undefined)[] = [];
  let isBroken = true;
  const rebuild = createRebuild(
    () => (isBroken ? Promise.reject(new Error('content/x.json: нет названия')) : Promise.resolve()),
    (problem) => told.push(problem),
  );
  rebuild.request();
  await rebuild.settled();
  expect(rebuild.state()).toEqual({ state: 'failed', problem: 'content/x.json: нет названия' });
  isBroken = false;
  rebuild.request();
  await rebuild.settled();
  expect(rebuild.state()).toEqual({ state: 'live' });
  expect(told).toEqual(['content/x.json: нет названия', undefined]);
});
