import { writeDocx } from '../paper/docx/write-docx.ts';
import type { Plan } from './plan.ts';
import { planPaper } from './plan-paper.ts';

/** A plan as a Word file. Its library takes 72 KB packed: load this on a click alone. */
export function planDocx(plan: Plan): Promise<Blob> {
  return writeDocx(planPaper(plan), '');
}
