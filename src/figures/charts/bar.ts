import type { PublishedCount } from '../count.ts';

/** One line of a bar chart. */
export interface Bar {
  readonly label: string;
  /** How much of the full width is filled, 0 to 1; nothing is drawn for a hidden or missing number. */
  readonly filled: number | undefined;
  /** How much of the full width is outlined: the plan. */
  readonly outlined?: number;
  /** What stands at the end of the bar. */
  readonly words: string;
}

/** Lengths that can be compared: the largest published number takes the full width. */
export function toFilled(counts: readonly PublishedCount[]): (number | undefined)[] {
  const largest = Math.max(1, ...counts.filter((count) => typeof count === 'number'));
  return counts.map((count) => (typeof count === 'number' ? count / largest : undefined));
}
