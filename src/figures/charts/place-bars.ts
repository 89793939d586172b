import type { FigureRow } from '../figures.ts';
import { type Bar, toFilled } from './bar.ts';
import { barWords } from './bar-words.ts';

/** One bar a municipality, for the year at this place in the row of years. */
export function placeBars(rows: readonly FigureRow[], year: number): Bar[] {
  const filled = toFilled(rows.map(({ counts }) => counts[year]));
  return rows.map(({ place, counts }, at) => ({
    label: place.name,
    filled: filled[at],
    words: barWords(counts[year]),
  }));
}
