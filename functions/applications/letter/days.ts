import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { formatDate } from '../../../src/text/date.ts';
import { regionDay } from '../../../src/text/region-day.ts';
import type { StoredApplication } from '../../outbox/store.ts';
import { replyBy } from '../reply-by.ts';

/** By when the applicant was promised an answer, in words. */
export function replyDay(
  { createdAt }: StoredApplication,
  { operator, timeZone }: Pick<SiteFacts, 'operator' | 'timeZone'>,
): string {
  return formatDate(replyBy(createdAt, operator.replyDays, timeZone));
}

/** When the application leaves this server, in words. */
export function eraseDay({ purgeAt }: StoredApplication, timeZone: string): string {
  return formatDate(regionDay(purgeAt, timeZone));
}
