import { expect, it } from 'vitest';
import { isInTime } from '../../../src/model/is-in-time.ts';

it('A need or an offer stands through its last day, and one without a last day stands on', () => {
  expect(isInTime({ until: '2026-11-23' }, '2026-11-23')).toBe(true);
  expect(isInTime({ until: '2026-11-22' }, '2026-11-23')).toBe(false);
  expect(isInTime({}, '2026-11-23')).toBe(true);
});
