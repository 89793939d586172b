import { POINT_KINDS, type Roadmap, type RoadmapPoint } from '../../model/roadmaps.ts';
import { formatDate } from '../../text/date.ts';
import { describeTerm } from '../../text/describe-term.ts';
import { toPath } from '../../ui/to-path.ts';
import type { PointView } from './point-view.ts';

/** A point of the regional plan as its page shows it. */
export function regionalPointView(
  { number, title, kind, term, responsible, status, day, proof }: RoadmapPoint,
  participants: Roadmap['participants'],
): PointView {
  const names = new Map(participants.map(({ code, short }) => [code, short]));
  return {
    number,
    title,
    kind: POINT_KINDS[kind],
    term: describeTerm(term),
    responsible: responsible.map((code) => ({ label: names.get(code) ?? code })),
    mark: status && markOf(status, day),
    proof: proof?.startsWith('/') ? toPath(proof) : proof,
  };
}

function markOf(status: NonNullable<RoadmapPoint['status']>, day: string | undefined): PointView['mark'] {
  if (status === 'underway') return { words: 'В работе', isDone: false };
  return { words: day ? `Сделано ${formatDate(day)}` : 'Сделано', isDone: true };
}
