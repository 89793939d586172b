import type { MonthItem } from '../../calendar/lay-out-month.ts';
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

/** Events as a calendar of the month shows them; what has no day of its own is left out. */
export function monthItems(events: readonly Item[], { hrefOf, names }: Words): MonthItem[] {
  return events.flatMap(({ id, data }) => {
    const { title, starts, ends, status, municipality, format, example, ...hours } = data;
    if (!starts) return [];
    const place = (municipality && names.get(municipality)) ?? (format === 'online' ? 'онлайн' : undefined);
    const state = status === 'open' ? undefined : EVENT_STATUSES[status];
    const note = [hoursWords(hours), place, state, example && 'пример'].filter(Boolean).join(', ');
    return [{ title, href: hrefOf(id), note, isCancelled: status === 'cancelled', starts, ends }];
  });
}
