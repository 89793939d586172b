import type { Random } from '../applications/random.ts';

const FIRST = 30_000;
const LONGEST = 6 * 3600_000;
/** With these steps the last attempt comes about two and a half days after the first. */
const ATTEMPTS = 15;

/**
 * When to try a delivery again: 30 s, 2 min, 8 min, 32 min, 2 h, then every 6 h, each ±25 % so that
 * deliveries which failed together do not come back together. `undefined` after the last attempt.
 */
export function nextAttempt(attempts: number, now: Date, random: Random): Date | undefined {
  if (attempts >= ATTEMPTS) return undefined;
  const pause = Math.min(LONGEST, FIRST * 4 ** (attempts - 1));
  const [byte = 0] = random(1);
  return new Date(now.getTime() + Math.round(pause * (0.75 + byte / 510)));
}
