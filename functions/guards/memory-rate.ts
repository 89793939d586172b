import type { RateLimiter } from './rate.ts';

/** A class of thirty behind one address can apply in one lesson: two posts each, and none refused. */
const ALLOWANCE = 60;
const REFILL_SECONDS = 5;
/** About 1 MB; the addresses that were silent longest are forgotten first. */
const ADDRESSES = 10_000;

/** Counts posts in this process's memory: a bucket of 60 for each address, one more every 5 seconds. */
export function createMemoryRate(): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    async take(address, now) {
      const key = networkOf(address);
      const moment = now.getTime() / 1000;
      const bucket = buckets.get(key) ?? { left: ALLOWANCE, at: moment };
      const left = Math.min(ALLOWANCE, bucket.left + Math.max(0, moment - bucket.at) / REFILL_SECONDS);
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: moment });
      forgetOldest(buckets);
      return left >= 1 ? 0 : Math.ceil((1 - left) * REFILL_SECONDS);
    },
  };
}

function forgetOldest(buckets: Map<string, unknown>): void {
  if (buckets.size <= ADDRESSES) return;
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}

/** One household has a whole /64 of IPv6, so that is what counts as one address. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
