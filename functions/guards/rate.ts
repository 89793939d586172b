import { NOT_TAKEN, type Refusal } from './refusal.ts';

/** Counts what is done too often. */
export interface RateLimiter {
  /**
   * Takes one from the allowance of a key; returns after how many seconds there is one again, 0 when it was taken.
   *
   * @param key an address, of which a whole IPv6 network /64 counts as one, or what else is counted by. It is kept
   *   as a keyed hash only
   */
  take(key: string, limit: Limit, now: Date): Promise<number>;
}

/** An allowance: so many at once, and one more every so many seconds. */
export interface Limit {
  /** Allowances of different names do not touch each other. */
  readonly name: string;
  readonly burst: number;
  readonly perSeconds: number;
}

/** A class of thirty behind one address can apply in one lesson: two posts each, and none refused. */
export const POSTS: Limit = { name: 'posts', burst: 60, perSeconds: 5 };

/** Refuses an address that posts far more often than people do. */
export async function checkRate(
  limiter: RateLimiter,
  address: string,
  limit: Limit,
  now: Date,
): Promise<Refusal | undefined> {
  const seconds = await limiter.take(address, limit, now);
  if (seconds === 0) return undefined;
  return {
    status: 429,
    title: 'Слишком много отправок подряд',
    advice: [
      NOT_TAKEN,
      'Подождите минуту, вернитесь назад и отправьте ещё раз: ответы остались в форме.',
      'Так бывает, когда через одну сеть заявки отправляют сразу многие.',
    ],
    headers: { 'retry-after': String(seconds) },
  };
}
