import { cleanEntry } from '../model/clean-entry.ts';
import { events } from '../model/events.ts';
import { isRecord } from '../model/is-record.ts';
import { type Publication, whyHidden } from '../model/publication.ts';
import type { Reminder } from '../model/reminder.ts';
import { formatDate } from '../text/date.ts';
import { readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

interface Days {
  /** `YYYY-MM-DD` by which the former site was built. */
  readonly from: string;
  /** `YYYY-MM-DD` by which this one is. */
  readonly to: string;
  readonly isProduction: boolean;
}

/**
 * What the site shows otherwise than some days before, though nobody has edited it: consents that ended, days that
 * passed, entries whose day came. The entries are known to be well formed.
 */
export async function listDayChanges(contentFolder: string, days: Days): Promise<Reminder[]> {
  const files = await readContent(contentFolder);
  const lines = new Map<string, string[]>(TITLES.map((title) => [title, []]));
  for (const { path, owner, text } of files) {
    const data = cleanEntry(readEntryFile(owner.definition, text).data);
    if (!isRecord(data) || (days.isProduction && data.example === true)) continue;
    for (const { title, words } of changesOf(owner.definition.name, data, days))
      lines.get(title)?.push(`${path}: ${words}`);
  }
  return [...lines]
    .filter(([, found]) => found.length > 0)
    .map(([title, found]) => ({ title, lines: found }));
}

const GONE = 'Ушли с сайта: кончилось согласие';
const PICTURE_GONE = 'Снимки и слова ушли с сайта: кончилось согласие';
const ENDED = 'Ушли с сайта: кампания кончилась';
const OVER = 'Ушли из списка: срок вышел';
const PAST = 'События прошли и стоят среди прошедших';
const CAME = 'Появились на сайте: наступил их день';
const TITLES = [GONE, PICTURE_GONE, ENDED, OVER, PAST, CAME];

interface Change {
  readonly title: string;
  readonly words: string;
}

function changesOf(collection: string, data: Record<string, unknown>, days: Days): Change[] {
  const publication = data as Publication;
  const [before, after] = [days.from, days.to].map((today) => whyHidden(publication, { ...days, today }));
  const until = (day: unknown) => (typeof day === 'string' ? `до ${formatDate(day)}` : '');
  if (after !== undefined) {
    if (before !== undefined) return [];
    if (after === 'ended') return [{ title: ENDED, words: until(publication.showUntil) }];
    return after === 'consent' ? [{ title: GONE, words: until(publication.consent?.validUntil) }] : [];
  }
  if (before === 'later') return [{ title: CAME, words: formatDate(publication.publishFrom ?? days.to) }];
  const passed = (day: unknown) => typeof day === 'string' && day >= days.from && day < days.to;
  // A duty comes every year, a contest is announced anew: only an event is over.
  const lastDay = collection === events.name ? (data.ends ?? data.starts) : undefined;
  return [
    ...consentsInside(data)
      .filter(passed)
      .map((day) => ({ title: PICTURE_GONE, words: until(day) })),
    ...(passed(data.until) ? [{ title: OVER, words: until(data.until) }] : []),
    ...(passed(lastDay) ? [{ title: PAST, words: formatDate(String(lastDay)) }] : []),
  ];
}

/** Last days of the consents for parts of an entry: a picture, somebody's words. */
function consentsInside(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => consentsInside(item, depth + 1));
  if (!isRecord(value)) return [];
  const own = depth > 0 && isRecord(value.consent) ? [value.consent.validUntil] : [];
  const inside = Object.entries(value).filter(([name]) => name !== 'consent');
  return [...own, ...inside.flatMap(([, field]) => consentsInside(field, depth + 1))];
}
