import { expect, it } from 'vitest';
import { widthsFor } from '../../../src/photos/widths-for.ts';

it('A photo is made no wider than it is, and a tiny one stays as it is', () => {
  expect(widthsFor(1600)).toEqual([360, 640, 960, 1280]);
  expect(widthsFor(960)).toEqual([360, 640, 960]);
  expect(widthsFor(200)).toEqual([200]);
});
