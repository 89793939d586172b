import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { isSameEmail } from '../../../src/text/email.ts';
import type { Claimed, NewDelivery, StoredApplication } from '../../outbox/store.ts';
import { SYSTEM } from '../route.ts';

/** Who opens a letter: it decides what the letter may hold and what it asks for. */
export type Reader = 'operator' | 'coordinator' | 'fallback';

export interface Readers {
  /** Address of the operator as it is today. */
  readonly operator: string;
  /** Where letters go that their own readers could not be given. */
  readonly fallback: readonly NewDelivery[];
  readonly facts: Pick<SiteFacts, 'municipalities'>;
}

/** An address that is nobody's any more is read as a coordinator's, who gets the least. */
export function readerOf(
  { channel, target }: Pick<Claimed, 'channel' | 'target'>,
  { municipality }: Pick<StoredApplication, 'municipality'>,
  { operator, fallback, facts }: Readers,
): Reader {
  if (target === SYSTEM || isSameEmail(target, operator)) return 'operator';
  const coordinator = facts.municipalities.find(({ id }) => id === municipality)?.coordinatorEmail;
  if (coordinator !== undefined && isSameEmail(target, coordinator)) return 'coordinator';
  return fallback.some((one) => one.channel === channel && one.target === target)
    ? 'fallback'
    : 'coordinator';
}
