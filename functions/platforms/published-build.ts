import type { PublishedSite } from '../dependencies.ts';

/** A build of the site, as a bundle of functions carries it. */
export interface PublishedBuild {
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
  readonly site: PublishedSite;
}
