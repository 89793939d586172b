import type { RoadmapTemplate, TemplatePoint } from '../model/roadmap-templates.ts';

/** A point of a template, numbered throughout, with the stage that it belongs to. */
export interface TemplateTask extends TemplatePoint {
  readonly number: number;
  /** «3. Найти наставников» */
  readonly stage: string;
}

/** All points of a template, in its order. */
export function listTasks({ stages }: Pick<RoadmapTemplate, 'stages'>): TemplateTask[] {
  return stages
    .flatMap(({ title, points }, at) => points.map((point) => ({ ...point, stage: `${at + 1}. ${title}` })))
    .map((point, at) => ({ ...point, number: at + 1 }));
}
