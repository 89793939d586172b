import type { PublishedSite } from '../../functions/dependencies.ts';
import { facts } from '../unit/forms/sample-facts.ts';

/** What stands in for a built site. */
export const smallSite: PublishedSite = {
  facts,
  shell:
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title><!--shell:title--></title></head><body><main><!--shell:main--></main></body></html>',
  policy: { scriptHashes: [] },
};
