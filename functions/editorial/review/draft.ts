import type { Person } from '../git/commit-files.ts';
import type { FileDifference } from '../git/diff-commits.ts';
import type { DraftPlace } from './draft-place.ts';

/** How far a draft has come; these are Decap's names. */
export const STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type DraftStatus = (typeof STATUSES)[number];

/** An entry on its way to the site. */
export interface Draft extends DraftPlace {
  readonly tip: string;
  /** The published commit that it began from. */
  readonly base: string;
  readonly status: DraftStatus;
  readonly files: readonly FileDifference[];
  /** Who wrote it, the last one first. */
  readonly writers: readonly [Person, ...Person[]];
  /** What the last writer said of it, or Decap for them. */
  readonly subject: string;
  readonly updatedAt: Date;
  /** The published commit that it could not be joined with; the next save takes its place. */
  readonly meets?: string;
}
