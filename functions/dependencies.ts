import type { SiteFacts } from '../src/forms/site-facts.ts';
import type { Keys } from './applications/keys.ts';
import type { Random } from './applications/random.ts';
import type { SealedContent } from './applications/seal.ts';
import type { Config } from './config.ts';
import type { RateLimiter } from './guards/rate.ts';
import type { Log } from './log.ts';
import type { Bytes, Store } from './outbox/store.ts';
import type { PagePolicy } from './security-headers.ts';
import type { VisitCounter } from './visits/visit-counter.ts';

/** What a platform hands to the app. */
export interface Dependencies {
  readonly config: Pick<
    Config,
    'isProduction' | 'origin' | 'base' | 'operatorEmail' | 'retentionDays' | 'postsPerAddress'
  >;
  readonly store: Store;
  readonly keys: Keys;
  /** How letters leave this site. */
  readonly outlet: Outlet;
  /** Seals a second copy of the answers to a key that this server cannot open, where the operator gave one. */
  readonly archive?: ((content: SealedContent) => Promise<Bytes>) | undefined;
  now(): Date;
  readonly random: Random;
  /** The build that visitors see at this moment. */
  site(): PublishedSite;
  readonly limiter: RateLimiter;
  readonly visits: VisitCounter;
  /** The disk that applications are kept on, where the platform has one. */
  readonly disk?: (() => Promise<{ readonly freeBytes: number }>) | undefined;
  readonly log: Log;
}

export interface PublishedSite {
  readonly facts: SiteFacts;
  /** A page with the marks `<!--shell:title-->` and `<!--shell:main-->`. */
  readonly shell: string;
  readonly policy: PagePolicy;
}

/** How applications leave this site; at least one way is there. */
export interface Outlet {
  /** Name of the channel that takes letters; it may not be connected yet. None on a platform without mail. */
  readonly mail?: string | undefined;
  /** Name of the channel that takes letters to coordinators, where it is another one. */
  readonly coordinators?: string | undefined;
  /** Name of the channel to the operator's own system, where there is one. */
  readonly system?: string | undefined;
  /** Why no letter leaves, for the operator. */
  readonly problem?: string | undefined;
}

/** Who asks, as the platform knows it. */
export interface Visitor {
  /** IP address. */
  readonly address: string;
}
