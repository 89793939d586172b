import { toCsv } from '../../csv/to-csv.ts';
import type { RoadmapTemplate } from '../../model/roadmap-templates.ts';
import type { MakerRole } from '../../roadmap-maker/maker-template.ts';
import { itemsOf } from './_items.ts';

/** A template as a table to fill in. */
export function templateCsv(template: RoadmapTemplate, roles: readonly MakerRole[]): string {
  const rows = itemsOf(template, roles).map(({ stage, point }) => [
    point.number,
    stage,
    point.title,
    point.makes,
    point.kind,
    point.term,
    point.responsible.map(({ label }) => label).join('; '),
  ]);
  return toCsv(COLUMNS, rows);
}

const COLUMNS = ['№', 'Этап', 'Что сделать', 'Что получится', 'О чём', 'Срок', 'Кто отвечает'];
