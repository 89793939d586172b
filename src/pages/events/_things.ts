import { nextDay } from '../../model/event-days.ts';
import type { EventEntry } from '../../model/events.ts';
import { settings } from '../../settings.ts';
import { event } from '../../structured-data/event.ts';
import type { Thing } from '../../structured-data/thing.ts';
import { regionMoment } from '../../text/region-moment.ts';
import { toPath } from '../../ui/to-path.ts';

/**
 * What an event's page tells search engines; without a day there is nothing to tell.
 *
 * @param url absolute address of the page
 */
export function eventThings(data: EventEntry, url: URL, municipality?: string): Thing[] {
  const { title, summary, ends, startTime, endTime, place, format, status } = data;
  const starts = nextDay(data, settings.today);
  if (!starts) return [];
  return [
    event({
      name: title,
      description: summary,
      url,
      home: new URL(toPath('/'), url),
      starts: startTime ? regionMoment(starts, startTime, settings.timeZone) : starts,
      ends: endTime ? regionMoment(ends ?? starts, endTime, settings.timeZone) : ends,
      place: place && format !== 'online' ? { name: place, address: municipality ?? place } : undefined,
      state: status === 'cancelled' ? 'cancelled' : 'planned',
    }),
  ];
}
