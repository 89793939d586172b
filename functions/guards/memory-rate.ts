import type { CreateCipher } from '../applications/cipher.ts';
import type { Random } from '../applications/random.ts';
import { createWebCipher } from '../applications/web-cipher.ts';
import type { RateLimiter } from './rate.ts';
import { rateKey } from './rate-key.ts';
import { spend } from './spend.ts';

/** About 1 MB. */
const PLACES = 10_000;

/**
 * Counts in this process's memory, under a key of its own that ends with it.
 *
 * @param places how many keys are remembered for each limit
 */
export function createMemoryRate(
  random: Random,
  createCipher: CreateCipher = createWebCipher,
  places = PLACES,
): RateLimiter {
  const signer = createCipher(random(32)).signer('rate');
  const memories = new Map<string, Memory>();
  return {
    async take(key, limit, now) {
      const known = await rateKey(await signer, key, limit);
      const memory = memories.get(limit.name) ?? { wholeAt: new Map(), forgotten: 0 };
      memories.set(limit.name, memory);
      const spent = spend(memory.wholeAt.get(known) ?? memory.forgotten, limit, now.getTime());
      memory.wholeAt.set(known, spent.wholeAt);
      if (memory.wholeAt.size > places) forgetLeastBusy(memory);
      return spent.wait;
    },
  };
}

interface Memory {
  readonly wholeAt: Map<string, number>;
  /** Of the busiest key that was forgotten. Who is not known may be that one, and begins from here. */
  forgotten: number;
}

/**
 * Makes room by a tenth. Whose allowance is whole soonest loses least, and an unknown key is taken for the busiest
 * of the forgotten: a flood of addresses gives nobody his allowance back. It shuts newcomers out only when more
 * than a whole memory of them comes in the time in which one comes back: 2,000 a second for posts, six a second for
 * the numbers whose status is asked for.
 */
function forgetLeastBusy(memory: Memory): void {
  const byBusyness = [...memory.wholeAt].toSorted(([, one], [, other]) => one - other);
  for (const [key, wholeAt] of byBusyness.slice(0, Math.ceil(byBusyness.length / 10))) {
    memory.wholeAt.delete(key);
    memory.forgotten = Math.max(memory.forgotten, wholeAt);
  }
}
