import type { RoadmapTemplate } from '../../model/roadmap-templates.ts';
import { POINT_KINDS } from '../../model/roadmaps.ts';
import { describeMonths, quartersOf } from '../../roadmap-maker/describe-months.ts';
import { describeWeeks } from '../../roadmap-maker/describe-weeks.ts';
import { listTasks } from '../../roadmap-maker/list-tasks.ts';
import type { MakerRole } from '../../roadmap-maker/maker-template.ts';
import type { TemplateItem } from '../../sections/roadmap/template-item.ts';
import { toPath } from '../../ui/to-path.ts';

/** A template's points as its page shows and sorts them. */
export function itemsOf(template: RoadmapTemplate, roles: readonly MakerRole[]): TemplateItem[] {
  const names = new Map(roles.map(({ id, short }) => [id, short]));
  return listTasks(template).map((task) => ({
    stage: task.stage,
    roles: task.responsible,
    quarters: quartersOf(task),
    kind: task.kind,
    point: {
      number: task.number,
      title: task.title,
      makes: task.makes,
      kind: POINT_KINDS[task.kind],
      term: [describeMonths(task), describeWeeks(task)].filter(Boolean).join(', '),
      responsible: task.responsible.map((id) => ({
        label: names.get(id) ?? id,
        href: names.has(id) ? toPath(`/roles/${id}/`) : undefined,
      })),
    },
  }));
}
