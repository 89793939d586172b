import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayBefore } from '../../../src/model/list-views.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('The filter of old confirmations tells earlier days from later ones', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(new RegExp(dayBefore(other)).test(one)).toBe(one < other);
    }),
  );
});
