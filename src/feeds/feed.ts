/** What readers of feeds and programs of other sites are told of one list. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the list's page. */
  readonly page: string;
  /** Who publishes: the name of the programme. */
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly title: string;
  /** Absolute address of the entry's page; readers also tell entries apart by it. */
  readonly url: string;
  /** Plain words that stand on the page too. */
  readonly summary: string;
  /** A moment with its offset, `2026-11-22T12:00:00+05:00`, where the entry has a day of its own. */
  readonly published?: string | undefined;
  /** The same of the day when somebody last confirmed it. */
  readonly changed?: string | undefined;
  /** Names of territories and kinds. */
  readonly tags: readonly string[];
}

/** What readers are given at once; older entries stand on the list's pages. */
export const MOST_ENTRIES = 50;
