import { expect, test } from 'vitest';
import { createRebuild } from '../../../functions/platforms/rebuild.ts';
import { SetupError } from '../../../functions/setup-error.ts';

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
    () => (isBroken ? Promise.reject(new SetupError('content/x.json: нет названия')) : Promise.resolve()),
    (problem) => told.push(problem),
  );
  rebuild.request();
  await rebuild.settled();
  expect(rebuild.state()).toEqual({ state: 'failed', problem: 'content/x.json: нет названия' });
  isBroken = false;
  rebuild.request();
  await rebuild.settled();
  expect(rebuild.state()).toEqual({ state: 'live', seconds: expect.any(Number) });
  expect(told).toEqual(['content/x.json: нет названия', undefined]);
});

test('the time runs from the first of several publications to the page that shows them all', async () => {
  let moment = 0;
  const builds: (() => void)[] = [];
  const rebuild = createRebuild(
    () => new Promise((resolve) => builds.push(resolve)),
    () => {},
    () => moment,
  );
  expect(rebuild.state()).toEqual({ state: 'live' });
  rebuild.request();
  moment = 2000;
  rebuild.request();
  moment = 3000;
  rebuild.request();
  moment = 9000;
  builds[0]?.();
  await expect.poll(() => builds.length).toBe(2);
  moment = 14_340;
  builds[1]?.();
  await rebuild.settled();
  expect(rebuild.state()).toEqual({ state: 'live', seconds: 12.3 });
});

test('an error that nobody foresaw is told by its name, not by its own words', async () => {
  const rebuild = createRebuild(
    () => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })),
    () => {},
  );
  rebuild.request();
  await rebuild.settled();
  expect(rebuild.state()).toEqual({
    state: 'failed',
    problem: expect.stringMatching(/^На сервере ошибка \(Error:ENOSPC\)\. Правка цела/),
  });
});
