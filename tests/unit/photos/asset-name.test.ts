import { expect, test } from 'vitest';
import { assetName } from '../../../src/photos/asset-name.ts';

test('one picture under two names has two addresses, the same in every build, and neither tells the name', () => {
  const [one, other] = ['pokhod.webp', 'ivan.webp'].map((name) => assetName({ names: [name] }));
  expect(one).not.toBe(other);
  expect(assetName({ names: ['pokhod.webp'] })).toBe(one);
  expect(other).toMatch(/^_astro\/\[hash\][\w-]{2}\[extname\]$/);
});
