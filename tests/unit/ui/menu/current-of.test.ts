import { expect, test } from 'vitest';
import { currentOf } from '../../../../src/ui/menu/current-of.ts';

test.each([
  ['/practices/', '/practices/', 'page'],
  ['/practices/', '/practices/ishim/masterskaya/', 'true'],
  ['/practices/', '/partners/', undefined],
  ['/news/', '/', undefined],
])('The menu’s link %s on the page %s is current: %s', (href, here, current) => {
  expect(currentOf(href, here)).toBe(current);
});
