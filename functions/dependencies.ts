import type { SiteFacts } from '../src/forms/site-facts.ts';
import type { Keys } from './applications/keys.ts';
import type { Random } from './applications/random.ts';
import type { Config } from './config.ts';
import type { RateLimiter } from './guards/rate.ts';
import type { Log } from './log.ts';
import type { Store } from './outbox/store.ts';

/** What a platform hands to the app. */
export interface Dependencies {
  readonly config: Pick<Config, 'isProduction' | 'origin' | 'base' | 'operatorEmail' | 'retentionDays'>;
  readonly store: Store;
  readonly keys: Keys;
  /** Name of the channel that new applications go out by. */
  readonly channel: string;
  now(): Date;
  readonly random: Random;
  /** The build that visitors see at this moment. */
  site(): PublishedSite;
  readonly limiter: RateLimiter;
  readonly log: Log;
}

export interface PublishedSite {
  readonly facts: SiteFacts;
  /** A page with the marks `<!--shell:title-->` and `<!--shell:main-->`. */
  readonly shell: string;
}

/** Who asks, as the platform knows it. */
export interface Visitor {
  /** IP address. */
  readonly address: string;
}
