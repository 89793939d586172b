import { expect, test } from 'vitest';
import { nearest } from '../../../../src/sections/municipality/nearest.ts';

const at = (id: string, latitude: number, longitude: number) => ({
  id,
  data: { centre: { latitude, longitude } },
});
const places = [at('here', 56, 69), at('far', 58, 69), at('east', 56, 70), at('north', 57, 69)];

test('Neighbours are those whose centres are nearest, without the place itself', () => {
  const [here] = places;
  if (!here) throw new Error('no place');
  expect(nearest(here, places, 2).map(({ id }) => id)).toEqual(['east', 'north']);
});
