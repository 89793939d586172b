import type { Refusal } from './refusal.ts';

/** Counts posts by address. */
export interface RateLimiter {
  /** Takes one post from an address's allowance; returns after how many seconds there is one again, 0 when taken. */
  take(address: string, now: Date): Promise<number>;
}

/** Refuses an address that posts far more often than people do. */
export async function checkRate(
  limiter: RateLimiter,
  address: string,
  now: Date,
): Promise<Refusal | undefined> {
  const seconds = await limiter.take(address, now);
  if (seconds === 0) return undefined;
  return {
    status: 429,
    title: 'Слишком много отправок подряд',
    advice: [
      'Заявка пока не принята.',
      'Подождите минуту, вернитесь назад и отправьте ещё раз: ответы остались в форме.',
      'Так бывает, когда через одну сеть заявки отправляют сразу многие.',
    ],
    headers: { 'retry-after': String(seconds) },
  };
}
