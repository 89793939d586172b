import type { Random } from '../applications/random.ts';

/** Bytes drawn from the system at a time. */
const POOL = 4096;

/** Random bytes of this process. A draw costs the same for sixteen bytes as for four thousand, so that many are drawn. */
export function createRandomPool(): Random {
  let pool = new Uint8Array(0);
  let given = 0;
  return (size) => {
    if (size > POOL / 16) return crypto.getRandomValues(new Uint8Array(size));
    if (given + size > pool.length) [pool, given] = [crypto.getRandomValues(new Uint8Array(POOL)), 0];
    given += size;
    // A copy of its own, that nobody else can read or change; what was given is never given again.
    return pool.slice(given - size, given);
  };
}
