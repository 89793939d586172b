import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/model/catalogue.ts';
import type { Collection } from '../../../src/model/collection.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';

const HIDES = ['example', 'consent', 'publishFrom'];
const mayBeHidden = (Object.values(catalogue) as readonly Collection[])
  .filter(({ schema }) => HIDES.some((field) => field in schema(plainKit).shape))
  .map(({ name }) => name);

/**
 * Asks for one partner and shows it only where a sample may stand: `provider-of.ts`; knows campaigns that are over, so
 * that a banner which still stands somewhere is counted.
 */
const KNOWN = ['src/sections/offers/OfferCard.astro', 'src/handover/known-campaigns.ts'];

test('entries that may be hidden reach pages through `published` alone', () => {
  expect(mayBeHidden).toEqual(expect.arrayContaining(['mentors', 'stories', 'news', 'partners']));
  const asked = globSync('src/**/*.{ts,tsx,astro}').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/get(?:Collection|Entry|Entries)\(\s*['"]([a-z-]+)['"]/g)]
      .filter(([, name = '']) => mayBeHidden.includes(name))
      .map(() => path),
  );
  expect([...new Set(asked)].sort()).toEqual(KNOWN.toSorted());
});
