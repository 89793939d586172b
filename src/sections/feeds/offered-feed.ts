/** A feed as a visitor is offered it, with its addresses as links need them. */
export interface OfferedFeed {
  readonly municipality: { readonly name: string } | undefined;
  readonly rss: string;
  readonly json: string;
  readonly atom: string | undefined;
}
