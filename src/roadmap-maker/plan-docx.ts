import { writeDocx } from '../paper/docx/write-docx.ts';
import { roadmapPaper } from '../paper/roadmap-paper.ts';
import { describeSpan } from './describe-span.ts';
import type { Plan } from './plan.ts';

/** A plan as a Word file. Its library takes 72 KB packed: load this on a click alone. */
export function planDocx({ title, start, end, tasks }: Plan): Promise<Blob> {
  const paper = roadmapPaper({
    title,
    lead: [`Срок: ${describeSpan({ first: start, last: end })} Праздники не учтены.`],
    rows: tasks.map(({ number, stage, title, makes, who, ...span }) => ({
      number,
      stage,
      title,
      makes,
      term: describeSpan(span),
      who,
    })),
  });
  return writeDocx(paper, '');
}
