import { published } from '../../entries/published.ts';
import { roadmapProgress } from '../../sections/municipality/roadmap-progress.ts';
import type { ProgressRow } from '../../sections/roadmap/progress-row.ts';
import { settings } from '../../settings.ts';
import { formatDate } from '../../text/date.ts';
import { toPath } from '../../ui/to-path.ts';
import { regionalPlan } from '../roadmap/_plan.ts';

/** How far the region and each municipality have come; a production build leaves sample marks out. */
export async function listProgress() {
  const plan = await regionalPlan();
  const municipalities = (await published('municipalities'))
    .map(({ id, data }): ProgressRow => {
      const marks = data.roadmap.filter(({ example }) => !(example && settings.isProduction));
      const { total, done, marked } = roadmapProgress(plan, marks);
      return {
        name: data.short,
        href: toPath(`/municipalities/${id}/#roadmap`),
        total,
        done,
        underway: marked.length - done,
        plan: data.plan && `есть, ${formatDate(data.plan.day)}`,
        isExample: marks.some(({ example }) => example),
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'ru'));
  const count = (status: 'done' | 'underway') =>
    plan.points.filter((point) => point.status === status).length;
  const region: ProgressRow = {
    name: plan.title,
    href: toPath('/roadmap/'),
    total: plan.points.length,
    done: count('done'),
    underway: count('underway'),
    isExample: false,
  };
  return { region, municipalities };
}
