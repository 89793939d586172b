import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../../src/model/catalogue.ts';
import type { Collection } from '../../../src/model/collection.ts';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';

export interface ShippedEntry {
  readonly path: string;
  readonly definition: Collection;
  readonly text: string;
}

/** Every entry in the project's own `content/`. */
export const shippedEntries: readonly ShippedEntry[] = readdirSync('content', {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `content/${file}`)
  .sort()
  .flatMap((path) => {
    const owner = ownerOfPath(path);
    return owner?.kind === 'entry'
      ? [{ path, definition: owner.definition, text: readFileSync(path, 'utf8') }]
      : [];
  });

export const collections: readonly Collection[] = Object.values(catalogue);
