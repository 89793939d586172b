import { describe, expect, test } from 'vitest';
import { checkOrigin } from '../../../functions/guards/origin.ts';

const status = (headers: Record<string, string>, origin = 'https://nastavnik.ru') =>
  checkOrigin(new Request('https://nastavnik.ru/', { headers }), origin)?.status;

describe('origin', () => {
  test.each<[string, Record<string, string>]>([
    ['our own page', { origin: 'https://nastavnik.ru', 'sec-fetch-site': 'same-origin' }],
    ['an old browser that sends Origin alone', { origin: 'https://nastavnik.ru' }],
    ['a browser that sends neither', {}],
  ])('%s passes', (_, headers) => expect(status(headers)).toBeUndefined());

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a neighbour on the same domain', { origin: 'https://nastavnik.ru', 'sec-fetch-site': 'same-site' }],
    ['a link typed or opened from outside', { 'sec-fetch-site': 'none' }],
    ['the same host without encryption', { origin: 'http://nastavnik.ru' }],
    ['another port', { origin: 'https://nastavnik.ru:8443' }],
    ['a page that hides its origin', { origin: 'null' }],
  ])('%s is refused', (_, headers) => expect(status(headers)).toBe(403));

  test('on one’s own machine every name of it is the same', () => {
    expect(status({ origin: 'http://127.0.0.1:4321' }, 'http://localhost:4321')).toBeUndefined();
    expect(status({ origin: 'http://127.0.0.1:9999' }, 'http://localhost:4321')).toBe(403);
  });
});
