import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OFFER_KEYS, offerWords } from '../../../src/map/offers.ts';
import { type OfferSources, offersByPlace } from '../../../src/map/offers-by-place.ts';

const NOTHING: OfferSources = {
  centres: [],
  comingEvents: [],
  practices: [],
  withTrainedMentors: [],
  trust: { today: '2026-11-25', freshDays: 90 },
};

function offers(sources: Partial<OfferSources>, id = 'ishim') {
  return offersByPlace({ ...NOTHING, ...sources })(id);
}

function centre(status: 'open' | 'opening' | 'planned', takesPairs = false, confirmedAt = '2026-11-01') {
  return { data: { municipality: 'ishim', status, takesPairs, confirmedAt } };
}

function event(starts: string | undefined, municipality: string | undefined = 'ishim') {
  return { data: { municipality, starts } };
}

test('a municipality about which nothing is written has nothing', () => {
  expect(offers({})).toEqual([]);
  expect(offers({ centres: [centre('open')] }, 'tyumen')).toEqual([]);
});

test('only a centre that works counts, and only its own word says that it takes pairs', () => {
  expect(offers({ centres: [centre('open')] })).toEqual(['centre']);
  expect(offers({ centres: [centre('open', true)] })).toEqual(['centre', 'places']);
  expect(offers({ centres: [centre('opening', true), centre('planned', true)] })).toEqual([]);
});

test('a word about places that nobody confirmed for 90 days is not passed on', () => {
  expect(offers({ centres: [centre('open', true, '2026-07-01')] })).toEqual(['centre']);
});

test('an event is soon within three months, its last day included', () => {
  expect(offers({ comingEvents: [event('2027-02-25')] })).toEqual(['events']);
  expect(offers({ comingEvents: [event('2027-02-26')] })).toEqual([]);
});

test('events of every year without a day, and those of the whole region, belong to no municipality', () => {
  expect(offers({ comingEvents: [event(undefined)] })).toEqual([]);
  expect(
    offersByPlace({
      ...NOTHING,
      comingEvents: [{ data: { starts: '2026-12-01', municipality: undefined } }],
    })('ishim'),
  ).toEqual([]);
});

test('practices and trained mentors are said of the places that have them', () => {
  expect(offers({ practices: [{ data: { municipality: 'ishim' } }] })).toEqual(['practices']);
  expect(offers({ withTrainedMentors: ['ishim'] })).toEqual(['mentors']);
});

test('the list says it in one phrase', () => {
  expect(offerWords(['centre', 'places', 'events'])).toBe(
    'Здесь: центр работает, места для пар, скоро события',
  );
});

test('every filter works without a script: the styles know each of them', () => {
  const styles = readFileSync('src/map/chosen-places.css', 'utf8');
  const known = OFFER_KEYS.filter((offer) =>
    new RegExp(
      `\\[data-offer="${offer}"\\]:checked\\)\\s+\\[data-offers\\]:not\\(\\[data-offers~="${offer}"\\]\\)`,
    ).test(styles),
  );
  expect(known).toEqual(OFFER_KEYS);
});
