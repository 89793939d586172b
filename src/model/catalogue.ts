import type { Collection } from './collection.ts';
import { consents } from './consents.ts';
import { guides } from './guides.ts';
import { municipalities } from './municipalities.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';

/** All collections, in the order of the editor's menu. */
export const catalogue = {
  municipalities,
  guides,
  consents,
  site,
  targets,
  sources,
} as const satisfies Record<string, Collection>;
