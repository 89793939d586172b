declare module 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js' {
  import type { ComponentType } from 'react';

  export interface Entry {
    get(name: 'slug'): string;
  }

  interface EntryList {
    readonly size: number;
    slice(from: number, to: number): EntryList;
    map<Value>(change: (entry: Entry) => Value): Iterable<Value>;
  }

  export interface ListingProps {
    /** One collection, or all of a search. */
    readonly collections: object;
    readonly entries: EntryList;
    readonly page?: number;
    readonly cursor: { readonly actions?: { has(action: string): boolean } };
    readonly handleCursorActions: (action: string) => void;
    readonly getUnpublishedEntries?: (collection: string) => readonly Entry[];
  }

  const EntryListing: ComponentType<ListingProps>;
  export default EntryListing;
}
