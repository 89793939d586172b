/** Numbers of pages by the name of a facet and its value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What of the facets is chosen, by name. */
export type Choice = Readonly<Record<string, string>>;

/** The part of Pagefind's script that we use. */
export interface EngineScript {
  createInstance(settings: object): Engine;
  /** Folders beside the script with indexes of years past, the latest first. */
  readonly archives: readonly string[];
}

/** A search that has been loaded. */
export interface Engine {
  /** Adds an index to what is searched. */
  mergeIndex(address: string, settings: object): Promise<void>;
  search(query: string, options?: { readonly filters?: Choice }): Promise<Hits>;
  /** Loads all facets; until then answers have no counts. */
  filters(): Promise<Counts>;
}

export interface Hits {
  readonly results: readonly Hit[];
  /** Of the pages that fit the query and the chosen facets. */
  readonly filters: Counts;
}

export interface Hit {
  readonly id: string;
  /** Fields besides the text that fit; of a phrase those that fit while the text does not. */
  readonly matchedMetaFields?: readonly string[];
  readonly score: number;
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Partial<Record<'title' | 'phone' | 'email' | 'example', string>>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** HTML of Pagefind's own making: the page's text, escaped, with `<mark>` around the words found. */
  readonly excerpt: string;
}
