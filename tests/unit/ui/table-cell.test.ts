import { expect, test } from 'vitest';
import { cellText } from '../../../src/ui/table-cell.ts';

test('a table groups the digits of numbers and marks what is not known with a dash', () => {
  expect(cellText(1030)).toBe('1\u00a0030');
  expect(cellText(0)).toBe('0');
  expect(cellText(undefined)).toBe('—');
  expect(cellText('')).toBe('—');
  expect(cellText({ text: 'Открыть', href: '/map/' })).toBe('Открыть');
});
