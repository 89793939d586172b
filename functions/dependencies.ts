import type { SiteFacts } from '../src/forms/site-facts.ts';
import type { Keys } from './applications/keys.ts';
import type { Random } from './applications/random.ts';
import type { Config } from './config.ts';
import type { RateLimiter } from './guards/rate.ts';
import type { Log } from './log.ts';
import type { Store } from './outbox/store.ts';
import type { PagePolicy } from './security-headers.ts';

/** What a platform hands to the app. */
export interface Dependencies {
  readonly config: Pick<Config, 'isProduction' | 'origin' | 'base' | 'operatorEmail' | 'retentionDays'>;
  readonly store: Store;
  readonly keys: Keys;
  /** How letters leave this site. */
  readonly outlet: Outlet;
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
  readonly policy: PagePolicy;
}

export interface Outlet {
  /** Name of the channel that new applications go out by; it may not be connected yet. */
  readonly channel: string;
  /** Why no letter leaves, for the operator. */
  readonly problem?: string | undefined;
}

/** Who asks, as the platform knows it. */
export interface Visitor {
  /** IP address. */
  readonly address: string;
}
