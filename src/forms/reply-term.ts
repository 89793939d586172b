import { countOf } from '../text/plural.ts';
import type { SiteFacts } from './site-facts.ts';

/** How soon the operator promises to answer: «3 рабочих дней», after «в течение». */
export function replyTerm({ operator }: SiteFacts): string {
  return countOf(operator.replyDays, ['рабочего дня', 'рабочих дней', 'рабочих дней']);
}
