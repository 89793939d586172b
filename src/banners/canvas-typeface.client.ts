import { liveTypeface } from './live-typeface.ts';
import type { Typeface } from './typeface.ts';

/** The page's own typeface, measured as the browser sets it. */
export function canvasTypeface(): Typeface {
  const measure = document.createElement('canvas').getContext('2d');
  return liveTypeface((words, weight) => {
    if (!measure) return words.length * 0.6;
    measure.font = `${weight} 100px "Golos Text", Arial, sans-serif`;
    return measure.measureText(words).width / 100;
  });
}
