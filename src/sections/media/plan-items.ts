import type { MonthItem } from '../../calendar/lay-out-month.ts';
import { CHANNELS, PLAN_STATUSES } from '../../model/media-plan.ts';
import type { LinkedRow } from './linked-row.ts';

/** The rows of the plan that have a day, as a calendar of the month shows them. */
export function planItems(rows: readonly LinkedRow[]): MonthItem[] {
  return rows.flatMap(({ data, links }) => {
    const { day, title, channel, status, example, link } = data;
    if (!day) return [];
    const words = [
      CHANNELS[channel],
      links.municipality,
      PLAN_STATUSES[status].toLowerCase(),
      example && 'пример',
    ];
    return [{ title, href: links.material ?? link, note: words.filter(Boolean).join(', '), starts: day }];
  });
}
