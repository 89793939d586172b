import type { CalendarEntry } from '../../../calendar/calendar-entry.ts';
import { edgesOf } from '../../../calendar/edges-of.ts';
import { RHYTHMS } from '../../../calendar/rhythm.ts';
import { published } from '../../../entries/published.ts';

/** The reports of one role that have days, for a calendar of one's own. */
export interface DutyCalendar {
  /** Name of the file: `mentor`. */
  readonly file: string;
  readonly role: string;
  readonly entries: readonly CalendarEntry[];
}

/**
 * A calendar for every role that has a report with a day of its own, in the order of the reports.
 *
 * @param url absolute address of the page that tells of them
 */
export async function dutyCalendars(url: URL): Promise<DutyCalendar[]> {
  const dated = (await published('duties'))
    .sort((one, other) => one.data.order - other.data.order)
    .flatMap(({ id, data }) => (data.dates ? [{ id, ...data, ...data.dates }] : []));
  return [...Map.groupBy(dated, ({ file }) => file)].map(([file, duties]) => ({
    file,
    role: duties[0]?.role ?? file,
    entries: duties.flatMap(({ id, title, when, recipient, starts, ends, rhythm }) =>
      edgesOf({
        uid: `duty-${id}@${url.hostname}`,
        title,
        starts,
        ends,
        repeats: RHYTHMS[rhythm],
        words: [`Срок: ${when}.`, recipient && `Кому: ${recipient}.`].filter(Boolean).join('\n'),
        url: url.href,
      }),
    ),
  }));
}
