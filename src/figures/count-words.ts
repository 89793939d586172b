import type { PublishedCount } from './count.ts';

/** A published number as a table's cell shows it. */
export function countWords(count: PublishedCount): string | number | undefined {
  return count === 'hidden' ? 'скрыто' : count;
}
