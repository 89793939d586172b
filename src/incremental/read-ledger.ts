import type { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a build and the pages in it share about what pages read. The build makes it; under `npm run dev` there is none.
 *
 * The pages are bundled apart from the build's own program, so both find it on the global object, as Astro does with
 * what a page draws.
 */
export interface ReadLedger {
  /** A digest of the code and the dependencies. */
  readonly code: string;
  /** A digest of all that makes pages but the content. */
  readonly program: string;
  /** What the page that is being made has read so far, as `source-key.ts` names it. */
  readonly pageReads: AsyncLocalStorage<Set<string>>;
  /**
   * Digests of entries, by the objects that pages are given: an entry's own digest tells all of it, and 10,000 of them
   * in 8,000 lists would be worked through for 10 seconds. What a page makes of an entry is another object.
   */
  readonly known: WeakMap<object, string | null>;
  /** A digest of the state of what a key names; set by the pages' side, which knows the entries. */
  digestOf?: (key: string) => Promise<string>;
}

const PLACE = Symbol.for('regional-mentoring:read-ledger');

type Holder = { [PLACE]?: ReadLedger };

export function readLedger(): ReadLedger | undefined {
  return (globalThis as Holder)[PLACE];
}

export function keepLedger(ledger: ReadLedger): void {
  (globalThis as Holder)[PLACE] = ledger;
}
