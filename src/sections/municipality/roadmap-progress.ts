import type { Municipality } from '../../model/municipalities.ts';
import type { Roadmap, RoadmapPoint } from '../../model/roadmaps.ts';

export type Mark = Municipality['roadmap'][number];

export interface RoadmapProgress {
  readonly total: number;
  readonly done: number;
  /** Points that have a mark, in the order of the plan. */
  readonly marked: readonly { readonly point: RoadmapPoint; readonly mark: Mark }[];
  /** Points that nobody marked, in the order of the plan. */
  readonly ahead: readonly RoadmapPoint[];
}

/** What the regional plan asks of every municipality, and how far this one has come. */
export function roadmapProgress(plan: Roadmap, marks: readonly Mark[]): RoadmapProgress {
  const asked = municipalPoints(plan);
  const byPoint = new Map(marks.map((mark) => [mark.point, mark]));
  const marked = asked.flatMap((point) => {
    const mark = byPoint.get(point.number);
    return mark ? [{ point, mark }] : [];
  });
  return {
    total: asked.length,
    done: marked.filter(({ mark }) => mark.status === 'done').length,
    marked,
    ahead: asked.filter(({ number }) => !byPoint.has(number)),
  };
}

function municipalPoints({ participants, points }: Roadmap): RoadmapPoint[] {
  const municipal = new Set(participants.filter(({ isMunicipal }) => isMunicipal).map(({ code }) => code));
  return points.filter(({ responsible }) => responsible.some((code) => municipal.has(code)));
}
