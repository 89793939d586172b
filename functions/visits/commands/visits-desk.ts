import type { CampaignFacts } from '../../../src/forms/site-facts.ts';
import type { Terminal } from '../../applications/commands/desk.ts';
import type { Store } from '../../outbox/store.ts';

/** What the commands about campaigns work with. */
export interface VisitsDesk extends Terminal {
  readonly store: Pick<Store, 'visits'>;
  /** As the site that visitors see knows them. */
  readonly campaigns: readonly CampaignFacts[];
}
