import { catalogue } from './catalogue.ts';
import type { Collection } from './collection.ts';

/** The collection that a reference leads to. */
export function collectionNamed(name: string): Collection {
  return catalogue[name as keyof typeof catalogue];
}
