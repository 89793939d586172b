import type { ListedApplication, StoredApplication } from '../../outbox/store.ts';
import type { SealedContent } from '../seal.ts';

/** An application with its answers open. */
export interface Opened {
  readonly listed: ListedApplication;
  readonly application: StoredApplication;
  readonly content: SealedContent;
}
