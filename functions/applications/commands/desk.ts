import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import type { Purged, Store } from '../../outbox/store.ts';
import type { Watch } from '../../watch.ts';
import type { Keys } from '../keys.ts';
import type { Random } from '../random.ts';

/** Where a command speaks. */
export interface Terminal {
  /** A line of the result. */
  print(line: string): void;
  /** A line about the work itself: what went wrong, what to beware of. */
  warn(line: string): void;
}

/** What the operator's commands work with. */
export interface Desk extends Terminal, Pick<SiteFacts, 'municipalities' | 'campaigns' | 'timeZone'> {
  readonly store: Store;
  /** Asked for only when answers are opened. */
  keys(): Promise<Keys>;
  readonly random: Random;
  readonly letters: LocalLetters;
  /** Erases what is past its day, letters on this machine too. */
  eraseExpired(now: Date, watch: Watch): Promise<Purged>;
  /** Copies the database into an empty file; `undefined` where the database has tools of its own for it. */
  readonly backUp: ((to: string, watch: Watch) => Promise<void>) | undefined;
  now(): Date;
  /** What a person answers; `''` when nobody is there. */
  ask(question: string): Promise<string>;
  /** Shows how far a long work has come while it is done. */
  track<Result>(words: string, work: (watch: Watch) => Promise<Result>): Promise<Result>;
}

/** Letters that lie as files on this machine. */
export interface LocalLetters {
  /** Name of the channel that writes them. */
  readonly channel: string;
  /** Where they lie, for people. */
  readonly folder: string;
  /** Erases those of an application, by its id. Returns the numbers of their deliveries. */
  erase(application: string): Promise<readonly number[]>;
}
