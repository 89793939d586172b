import type { Random } from '../applications/random.ts';

/** What the form functions take from the machine that runs them. */
export interface Surroundings {
  now(): Date;
  readonly random: Random;
  /** Writes a line of the log, which ends with a line feed. */
  write(line: string): void;
  /** Tells whoever runs the site what stands in the way. */
  tell(words: string): void;
}

export const surroundings: Surroundings = {
  now: () => new Date(),
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  write: (line) => console.log(line.trimEnd()),
  tell: (words) => console.error(words),
};
