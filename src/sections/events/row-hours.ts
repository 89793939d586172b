import { EVENT_RHYTHMS } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';
import { describeDay } from '../../ui/event/describe-day.ts';
import { hoursWords } from './hours-words.ts';

interface Hours {
  readonly ends?: string | undefined;
  readonly repeats?: EventEntry['repeats'];
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

/** What stands beside the day in a list: the hours and how often, or how long it goes on. */
export function rowHours({ ends, repeats, ...hours }: Hours): string | undefined {
  const rhythm = repeats && EVENT_RHYTHMS[repeats.every];
  if (!ends) return [hoursWords(hours), rhythm].filter(Boolean).join(', ') || undefined;
  const { number, month } = describeDay(ends);
  return `идёт по ${number} ${month}`;
}
