import { beforeEach, describe, expect, test } from 'vitest';
import { type Limit, POSTS, type RateLimiter } from '../../functions/guards/rate.ts';

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);
const ADDRESS = '192.0.2.1';

/** What every driver of `RateLimiter` keeps. `open` gives one that has counted nothing. */
export function describeRate(name: string, open: () => Promise<RateLimiter>): void {
  describe(`${name} keeps the contract of a rate limiter`, () => {
    let limiter: RateLimiter;
    beforeEach(async () => {
      limiter = await open();
    });

    async function takeAll(address: string, limit: Limit, now: Date): Promise<number> {
      let taken = 0;
      while ((await limiter.take(address, limit, now)) === 0) taken++;
      return taken;
    }

    test('an address has sixty posts at once, another has its own', async () => {
      expect(await takeAll(ADDRESS, POSTS, at(0))).toBe(60);
      expect(await takeAll('192.0.2.2', POSTS, at(0))).toBe(60);
    });

    test('one comes back every five seconds, and whoever asks is told when', async () => {
      await takeAll(ADDRESS, POSTS, at(0));
      expect(await limiter.take(ADDRESS, POSTS, at(0))).toBe(5);
      expect(await limiter.take(ADDRESS, POSTS, at(3.5))).toBe(2);
      expect(await limiter.take(ADDRESS, POSTS, at(5))).toBe(0);
      expect(await limiter.take(ADDRESS, POSTS, at(5))).toBe(5);
    });

    test('asking in vain costs nothing, and after silence the whole allowance is there', async () => {
      await takeAll(ADDRESS, POSTS, at(0));
      for (let n = 0; n < 20; n++) await limiter.take(ADDRESS, POSTS, at(1));
      expect(await takeAll(ADDRESS, POSTS, at(10))).toBe(2);
      expect(await takeAll(ADDRESS, POSTS, at(310))).toBe(60);
    });

    test('who comes no faster than the allowance grows is never refused', async () => {
      await takeAll(ADDRESS, POSTS, at(0));
      for (let n = 1; n <= 100; n++) expect(await limiter.take(ADDRESS, POSTS, at(n * 5))).toBe(0);
    });

    test('of a hundred at the same moment sixty pass', async () => {
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => limiter.take(ADDRESS, POSTS, at(0))),
      );
      expect(answers.filter((seconds) => seconds === 0)).toHaveLength(60);
      for (const seconds of answers) expect(seconds).toBeLessThanOrEqual(5);
    });

    test('another limit has its own measure and its own count', async () => {
      const lookUps: Limit = { name: 'look-ups', burst: 3, perSeconds: 60 };
      expect(await takeAll(ADDRESS, lookUps, at(0))).toBe(3);
      expect(await limiter.take(ADDRESS, lookUps, at(0))).toBe(60);
      expect(await takeAll(ADDRESS, POSTS, at(0))).toBe(60);
    });

    test('a household cannot change its IPv6 address to get more, its neighbours have their own', async () => {
      await takeAll('2001:db8:0:1::1', POSTS, at(0));
      for (const same of ['2001:db8:0:1:aaaa::2', '2001:DB8::1:1:2:3:4', '2001:0db8:0000:0001::3']) {
        expect(await limiter.take(same, POSTS, at(0))).toBe(5);
      }
      expect(await limiter.take('2001:db8:0:2::1', POSTS, at(0))).toBe(0);
    });
  });
}
