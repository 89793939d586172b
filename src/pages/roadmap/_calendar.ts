import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import { edgesOf } from '../../calendar/edges-of.ts';
import type { Roadmap } from '../../model/roadmaps.ts';
import { planDates } from '../../sections/roadmap/plan-dates.ts';
import { regionalPointView } from '../../sections/roadmap/regional-point-view.ts';
import { toPath } from '../../ui/to-path.ts';

/** The points of a plan that have dates, as calendars take them. */
export function calendarOfPlan(plan: Roadmap, site: URL | undefined): CalendarEntry[] {
  return plan.points.flatMap((point) => {
    const url = new URL(toPath(`/roadmap/#point-${point.number}`), site);
    const { title, responsible } = regionalPointView(point, plan.participants);
    return planDates(point.term, plan.sourceDay).flatMap((dates, at) =>
      edgesOf({
        ...dates,
        uid: `roadmap-${point.number}-${at + 1}@${url.hostname}`,
        title: `Пункт ${point.number}. ${title}`,
        words: `Отвечают: ${responsible.map(({ label }) => label).join(', ')}`,
        url: url.href,
      }),
    );
  });
}
