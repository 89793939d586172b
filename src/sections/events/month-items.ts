import type { MonthItem } from '../../calendar/lay-out-month.ts';
import { eventDays } from '../../model/event-days.ts';
import { EVENT_STATUSES } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';
import { hoursWords } from './hours-words.ts';

interface Item {
  readonly id: string;
  readonly data: EventEntry;
}

interface Words {
  /** Address of an event's page, from its id. */
  readonly hrefOf: (id: string) => string;
  /** Short names of municipalities by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Events as a calendar of the month shows them, what repeats on each of its days; within a day by their hours. */
export function monthItems(events: readonly Item[], { hrefOf, names }: Words): MonthItem[] {
  const byHour = events.toSorted((one, other) => hourOf(one).localeCompare(hourOf(other)));
  return byHour.flatMap(({ id, data }) => {
    const { title, ends, status, municipality, format, example, startTime, endTime } = data;
    const place = (municipality && names.get(municipality)) ?? (format === 'online' ? 'онлайн' : undefined);
    const state = status === 'open' ? undefined : EVENT_STATUSES[status];
    const words = [hoursWords({ startTime, endTime }), place, state, example && 'пример'];
    const item = {
      title,
      href: hrefOf(id),
      note: words.filter(Boolean).join(', '),
      isCancelled: status === 'cancelled',
      ends,
    };
    return eventDays(data).map((starts) => ({ ...item, starts }));
  });
}

/** What has no hour comes first. */
function hourOf({ data: { startTime = '' } }: Item): string {
  return startTime;
}
