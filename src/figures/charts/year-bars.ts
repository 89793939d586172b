import type { Figures } from '../figures.ts';
import { type Bar, toFilled } from './bar.ts';
import { barWords } from './bar-words.ts';

/** One bar a year: all municipalities together. */
export function yearBars({ years, yearTotals }: Figures): Bar[] {
  const filled = toFilled(yearTotals);
  return years.map((year, at) => ({ label: year, filled: filled[at], words: barWords(yearTotals[at]) }));
}
