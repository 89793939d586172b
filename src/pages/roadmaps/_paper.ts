import type { RoadmapTemplate } from '../../model/roadmap-templates.ts';
import type { Paper } from '../../paper/paper.ts';
import { roadmapPaper } from '../../paper/roadmap-paper.ts';
import type { MakerRole } from '../../roadmap-maker/maker-template.ts';
import { itemsOf } from './_items.ts';

/** A template as a paper. */
export function templatePaper(template: RoadmapTemplate, roles: readonly MakerRole[]): Paper {
  return roadmapPaper({
    title: template.title,
    lead: [template.terms],
    rows: itemsOf(template, roles).map(({ stage, point }) => ({
      stage,
      number: point.number,
      title: point.title,
      makes: point.makes,
      term: point.term,
      who: point.responsible.map(({ label }) => label).join('; '),
    })),
  });
}
