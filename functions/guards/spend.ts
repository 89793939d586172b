import type { Limit } from './rate.ts';

export interface Spent {
  /** When the whole allowance will be there again, in milliseconds since 1970. */
  readonly wholeAt: number;
  /** Seconds until there is one again; 0 when one was taken. */
  readonly wait: number;
}

/**
 * Takes one from an allowance by the generic cell rate algorithm, which needs to remember one moment only
 * (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm, there «theoretical arrival time»).
 *
 * @param wholeAt when the allowance would be whole, as it was remembered
 */
export function spend(wholeAt: number, { burst, perSeconds }: Limit, now: number): Spent {
  const step = perSeconds * 1000;
  const longest = now + burst * step;
  // A clock that was put back must not shut anybody out for longer than a whole allowance takes.
  const from = Math.min(Math.max(wholeAt, now), longest);
  const wait = Math.ceil((from + step - longest) / 1000);
  return wait > 0 ? { wholeAt: from, wait } : { wholeAt: from + step, wait: 0 };
}
