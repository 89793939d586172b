import { writePdf } from '../paper/pdf/write-pdf.ts';
import { loadWebFonts } from '../pdf/load-web-fonts.ts';
import type { Plan } from './plan.ts';
import { planPaper } from './plan-paper.ts';

/** A plan as a tagged PDF. Load this on a click alone: its library and its fonts are large. */
export async function planPdf(plan: Plan): Promise<Blob> {
  const fonts = await loadWebFonts([400, 700]);
  const bytes = await writePdf(planPaper(plan), { author: '', fonts, made: new Date(plan.start) });
  return new Blob([bytes], { type: 'application/pdf' });
}
