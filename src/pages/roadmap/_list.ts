import { choiceFacet } from '../../lists/choice-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { POINT_KINDS, type Roadmap, type RoadmapPoint } from '../../model/roadmaps.ts';
import { whenFacet } from '../../sections/roadmap/when-facet.ts';
import { toPath } from '../../ui/to-path.ts';

/** A plan is read, and printed, as a whole. */
const WHOLE = 200;

/** All pages of the regional plan: whole, by who is responsible, by quarter, by kind. */
export function roadmapPages({ points, participants }: Roadmap): ListPage<RoadmapPoint>[] {
  const kind = { name: 'kind', label: 'О чём', all: 'Обо всём' };
  return listPages({
    entries: points,
    facets: [
      responsibleFacet(participants),
      whenFacet,
      choiceFacet<RoadmapPoint, keyof typeof POINT_KINDS>(kind, POINT_KINDS, (point) => point.kind),
    ],
    root: toPath('/roadmap/'),
    pageSize: WHOLE,
  });
}

function responsibleFacet(participants: Roadmap['participants']): Facet<RoadmapPoint> {
  const names = new Map(participants.map(({ code, short }) => [code, short]));
  const order = [...names.keys()];
  return {
    name: 'responsible',
    label: 'Кто отвечает',
    all: 'Все участники',
    valuesOf: ({ responsible }) => responsible,
    labelOf: (code) => names.get(code) ?? code,
    compare: (one, other) => order.indexOf(one) - order.indexOf(other),
  };
}
