import { describeDay } from '../../ui/event/describe-day.ts';
import { hoursWords } from './hours-words.ts';

interface Hours {
  readonly ends?: string | undefined;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

/** What stands beside the day in a list: the hours, or how long it goes on. */
export function rowHours({ ends, ...hours }: Hours): string | undefined {
  if (!ends) return hoursWords(hours);
  const { number, month } = describeDay(ends);
  return `идёт по ${number} ${month}`;
}
