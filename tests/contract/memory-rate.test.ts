import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryRate } from '../../functions/guards/memory-rate.ts';
import { POSTS, type RateLimiter } from '../../functions/guards/rate.ts';
import { createNodeCipher } from '../../functions/platforms/node-cipher.ts';
import { describeRate } from './rate.ts';

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const now = new Date(1_800_000_000_000);

describeRate('A limiter in memory', async () => createMemoryRate(random));

describe('memory has an end', () => {
  test('a flood of addresses does not give anybody his allowance back', async () => {
    const limiter = createMemoryRate(random);
    for (let n = 0; n < 60; n++) await limiter.take('192.0.2.1', POSTS, now);
    await flood(limiter, 25_000);
    expect(await limiter.take('192.0.2.1', POSTS, now)).toBe(5);
  });

  test('whoever it does not know is taken for one that it has forgotten: a few fewer, for a minute', async () => {
    const limiter = createMemoryRate(random);
    await flood(limiter, 25_000);
    const takeAll = async (address: string, moment: Date) => {
      let taken = 0;
      while ((await limiter.take(address, POSTS, moment)) === 0) taken++;
      return taken;
    };
    const during = await takeAll('192.0.2.2', now);
    expect(during).toBeLessThan(60);
    expect(during).toBeGreaterThan(55);
    expect(await takeAll('192.0.2.3', new Date(now.getTime() + 60_000))).toBe(60);
  });

  test('however many take turns in whatever order, nobody gets more than the limit', async () => {
    const limit = { name: 'small', burst: 3, perSeconds: 10 };
    const visits = fc.array(fc.record({ key: fc.nat(11), pause: fc.constantFrom(0, 0, 0, 1000, 7000) }), {
      minLength: 60,
      maxLength: 150,
    });
    await fc.assert(
      fc.asyncProperty(visits, async (sequence) => {
        const limiter = createMemoryRate(random, createNodeCipher, 4);
        const granted = new Map<number, number[]>();
        let moment = now.getTime();
        for (const { key, pause } of sequence) {
          moment += pause;
          if ((await limiter.take(`${key}`, limit, new Date(moment))) > 0) continue;
          const moments = [...(granted.get(key) ?? []), moment];
          granted.set(key, moments);
          for (const [index, since] of moments.entries()) {
            const may = 3 + Math.floor((moment - since) / 10_000);
            expect(moments.length - index).toBeLessThanOrEqual(may);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a clock that was put back shuts nobody out for longer than the limit would', async () => {
    const limiter = createMemoryRate(random);
    await limiter.take('192.0.2.1', POSTS, new Date(now.getTime() + 3600_000));
    expect(await limiter.take('192.0.2.1', POSTS, now)).toBeLessThanOrEqual(5);
    expect(await limiter.take('192.0.2.1', POSTS, new Date(now.getTime() + 5000))).toBe(0);
  });
});

async function flood(limiter: RateLimiter, addresses: number): Promise<void> {
  for (let n = 0; n < addresses; n++) await limiter.take(`host-${n}`, POSTS, now);
}
