import { describe, expect, test } from 'vitest';
import { addPassed, readPassed } from '../../../../src/sections/training/passed.ts';

describe('the browser’s list of passed modules', () => {
  test('is empty at first', () => {
    expect(readPassed(null)).toEqual([]);
  });

  test('grows by a module, and a second time by nothing', () => {
    const once = addPassed(null, 'role');
    expect(readPassed(once)).toEqual(['role']);
    expect(readPassed(addPassed(once, 'role'))).toEqual(['role']);
    expect(readPassed(addPassed(once, 'plan'))).toEqual(['role', 'plan']);
  });

  test.each(['', '{', '"role"', '{"role":true}', 'null'])(
    'is empty when something else was saved: %s',
    (saved) => {
      expect(readPassed(saved)).toEqual([]);
    },
  );

  test('keeps only what may be the name of a module', () => {
    expect(readPassed('["role", 7, null]')).toEqual(['role']);
  });
});
