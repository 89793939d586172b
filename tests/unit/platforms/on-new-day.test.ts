import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../../functions/platforms/on-new-day.ts';
import { regionDay } from '../../../src/text/region-day.ts';

const MINUTES = 60 * 1000;
let shown: string | undefined;
let stop = () => {};
const today = () => regionDay(new Date(), 'Asia/Yekaterinburg');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T18:30:00Z') });
  shown = today();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a new day in the region is noticed once, within ten minutes', () => {
  const act = vi.fn(() => {
    shown = today();
  });
  stop = onNewDay({ shown: () => shown, today }, act);
  vi.advanceTimersByTime(25 * MINUTES);
  expect(act, '23:55 in Tyumen').not.toHaveBeenCalled();
  vi.advanceTimersByTime(15 * MINUTES);
  expect(act, '00:10 in Tyumen').toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60 * MINUTES);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * 60 * MINUTES);
  expect(act).toHaveBeenCalledTimes(2);
  stop();
  vi.advanceTimersByTime(48 * 60 * MINUTES);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a day that could not be built is tried again: an ended consent does not wait for the next one', () => {
  const act = vi.fn();
  stop = onNewDay({ shown: () => shown, today }, act);
  vi.advanceTimersByTime(60 * MINUTES);
  expect(act).toHaveBeenCalledTimes(4);
});

test('nothing is asked for while the first site is still being built', () => {
  shown = undefined;
  const act = vi.fn();
  stop = onNewDay({ shown: () => shown, today }, act);
  vi.advanceTimersByTime(60 * MINUTES);
  expect(act).not.toHaveBeenCalled();
  shown = '2026-11-23';
  vi.advanceTimersByTime(10 * MINUTES);
  expect(act, 'midnight passed in the middle of the build').toHaveBeenCalledTimes(1);
});
