import type { Paper } from '../paper/paper.ts';
import { roadmapPaper } from '../paper/roadmap-paper.ts';
import { describeSpan } from './describe-span.ts';
import type { Plan } from './plan.ts';

/** A plan as a paper. */
export function planPaper({ title, start, end, tasks }: Plan): Paper {
  return roadmapPaper({
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
}
