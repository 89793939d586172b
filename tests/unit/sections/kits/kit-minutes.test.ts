import { expect, it } from 'vitest';
import { kitMinutes } from '../../../../src/sections/kits/kit-minutes.ts';

it('Each step ends when those before it and itself are over', () => {
  expect(kitMinutes([{ minutes: 5 }, { minutes: 10 }, { minutes: 3 }])).toEqual({
    ends: [5, 15, 18],
    total: 18,
  });
});
