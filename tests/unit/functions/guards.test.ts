import { describe, expect, test } from 'vitest';
import { createMemoryRate } from '../../../functions/guards/memory-rate.ts';
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

describe('rate', () => {
  const now = new Date(0);
  const takeAll = async (limiter: ReturnType<typeof createMemoryRate>, address: string) => {
    let taken = 0;
    while ((await limiter.take(address, now)) === 0) taken++;
    return taken;
  };

  test('an address has sixty posts, another has its own', async () => {
    const limiter = createMemoryRate();
    expect(await takeAll(limiter, '192.0.2.1')).toBe(60);
    expect(await takeAll(limiter, '192.0.2.2')).toBe(60);
  });

  test('one comes back every five seconds', async () => {
    const limiter = createMemoryRate();
    await takeAll(limiter, '192.0.2.1');
    expect(await limiter.take('192.0.2.1', now)).toBe(5);
    expect(await limiter.take('192.0.2.1', new Date(5000))).toBe(0);
    expect(await limiter.take('192.0.2.1', new Date(5000))).toBe(5);
  });

  test('a household cannot change its IPv6 address to get more', async () => {
    const limiter = createMemoryRate();
    await takeAll(limiter, '2001:db8:0:1::1');
    expect(
      await limiter.take('2001:0db8:0000:0001:aaaa::2'.replace('0db8:0000:0001', 'db8:0:1'), now),
    ).toBeGreaterThan(0);
    expect(await limiter.take('2001:db8:0:2::1', now)).toBe(0);
  });

  test('memory is bounded: ten thousand other addresses push one out', async () => {
    const limiter = createMemoryRate();
    await takeAll(limiter, '192.0.2.1');
    for (let n = 0; n < 10_000; n++) await limiter.take(`host-${n}`, now);
    expect(await limiter.take('192.0.2.1', now)).toBe(0);
  });
});
