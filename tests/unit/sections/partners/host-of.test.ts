import { expect, it } from 'vitest';
import { hostOf } from '../../../../src/sections/partners/host-of.ts';

it.each([
  ['https://struzhka.example/', 'struzhka.example'],
  ['https://www.struzhka.example/o-nas?from=site', 'struzhka.example'],
  ['https://стружка.рф', 'стружка.рф'],
])('The link to %s names %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
