import type { Draft } from './review/draft.ts';

/** As Decap asks for it again and again: `pending` while the page is built, then `success`. */
export interface Preview {
  /** Where the draft's site begins; Decap adds the entry's own path. */
  readonly url: string;
  readonly status: 'pending' | 'success';
}

/** Pages of drafts that are not on the site yet. */
export interface Previews {
  /**
   * @returns `null` where drafts have no pages
   * @throws {Refusal} 422 with the reason, when the draft's page could not be built
   */
  ask(draft: Draft): Promise<Preview | null>;
}
