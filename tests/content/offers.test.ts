import { expect, it } from 'vitest';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { offers } from '../../src/model/offers.ts';
import { partners } from '../../src/model/partners.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

const samplePartners = shippedEntries
  .filter(({ definition }) => definition === partners)
  .filter(({ text }) => entrySchema(partners, plainKit).parse(readEntryFile(partners, text).data).example)
  .map(({ path }) => path.slice('content/partners/'.length, -'.json'.length));

it('No real offer is made in the name of a sample partner', () => {
  const invented = shippedEntries
    .filter(({ definition }) => definition === offers)
    .filter(({ text }) => {
      const { partner, example } = entrySchema(offers, plainKit).parse(readEntryFile(offers, text).data);
      return !example && partner && samplePartners.includes(partner);
    });
  expect(invented.map(({ path }) => path)).toEqual([]);
});
