/** A feed as a page's head names it, for readers that look for one. */
export interface FeedLink {
  readonly title: string;
  readonly type: 'application/rss+xml' | 'application/feed+json';
  readonly href: string;
}
