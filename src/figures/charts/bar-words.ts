import { formatNumber } from '../../text/plural.ts';
import type { PublishedCount } from '../count.ts';
import { countWords } from '../count-words.ts';

/** What stands at the end of a bar. */
export function barWords(count: PublishedCount): string {
  const words = countWords(count) ?? 'нет отчёта';
  return typeof words === 'number' ? formatNumber(words) : words;
}
