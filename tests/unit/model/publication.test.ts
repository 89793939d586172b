import { describe, expect, test } from 'vitest';
import { coverInForce } from '../../../src/model/cover-in-force.ts';
import { whyHidden } from '../../../src/model/publication.ts';

const today = '2026-11-22';
const rehearsal = { today, isProduction: false };
const production = { today, isProduction: true };

describe('an entry', () => {
  test('with nothing against it is seen', () => {
    expect(whyHidden({}, production)).toBeUndefined();
  });

  test('that is a sample is seen everywhere but on the working site', () => {
    expect(whyHidden({ example: true }, rehearsal)).toBeUndefined();
    expect(whyHidden({ example: true }, production)).toBe('example');
    expect(whyHidden({ example: false }, production)).toBeUndefined();
  });

  test('is seen through the last day of its consent and leaves on the next', () => {
    expect(whyHidden({ consent: { validUntil: '2026-11-23' } }, production)).toBeUndefined();
    expect(whyHidden({ consent: { validUntil: today } }, production)).toBeUndefined();
    expect(whyHidden({ consent: { validUntil: '2026-11-21' } }, production)).toBe('consent');
  });

  test('with an expired consent is hidden in a rehearsal too', () => {
    expect(whyHidden({ example: true, consent: { validUntil: '2025-12-31' } }, rehearsal)).toBe('consent');
  });

  test('appears on its day', () => {
    expect(whyHidden({ publishFrom: '2026-11-23' }, rehearsal)).toBe('later');
    expect(whyHidden({ publishFrom: today }, rehearsal)).toBeUndefined();
  });

  test('one with a last day leaves after it', () => {
    expect(whyHidden({ showUntil: today }, rehearsal)).toBeUndefined();
    expect(whyHidden({ showUntil: '2026-11-21' }, rehearsal)).toBe('ended');
  });
});

describe('a picture', () => {
  test('without people stays', () => {
    expect(coverInForce({}, today)).toEqual({});
    expect(coverInForce(undefined, today)).toBeUndefined();
  });

  test('of people stays through the last day of their consent', () => {
    const cover = { consent: { validUntil: today } };
    expect(coverInForce(cover, today)).toBe(cover);
    expect(coverInForce(cover, '2026-11-23')).toBeUndefined();
  });
});
