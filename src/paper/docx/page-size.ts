import type { Paper } from '../paper.ts';

/** In twentieths of a point. The left one is wide enough for a binder (ГОСТ Р 7.0.97-2016). */
export const DOCX_MARGINS = { top: 850, right: 850, bottom: 1000, left: 1134, footer: 500 } as const;

const A4 = { portrait: 11_906, landscape: 16_838 } as const;

/** Width of the text, in twentieths of a point. */
export function textWidth(layout: Paper['layout']): number {
  return A4[layout] - DOCX_MARGINS.left - DOCX_MARGINS.right;
}
