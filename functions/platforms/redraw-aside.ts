import type { Redraw } from '../editorial/redraw-picture.ts';
import { askAside } from './ask-aside.ts';

/**
 * Draws a picture anew in another process: one that breaks the library, or unfolds beyond the memory, ends that one,
 * and not the server that is taking applications.
 */
export const redrawAside: Redraw = (drawing) =>
  askAside(new URL('./redraw-process.ts', import.meta.url), drawing, { isAwaited: true });
