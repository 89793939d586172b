import { describe, expect, test } from 'vitest';
import { areThreeInARow } from '../../../../src/sections/crisis/are-three-in-a-row.ts';

describe('the key of quick exit', () => {
  test('works when it is pressed three times quickly', () => {
    expect(areThreeInARow([100, 500, 2000])).toBe(true);
  });

  test('does nothing when it is pressed once or twice, as one closes a menu', () => {
    expect(areThreeInARow([])).toBe(false);
    expect(areThreeInARow([100])).toBe(false);
    expect(areThreeInARow([100, 200])).toBe(false);
  });

  test('does nothing when the presses are far apart', () => {
    expect(areThreeInARow([0, 1500, 3000])).toBe(false);
  });

  test('hears the last three, whatever came before', () => {
    expect(areThreeInARow([0, 9000, 9400, 9800])).toBe(true);
  });
});
