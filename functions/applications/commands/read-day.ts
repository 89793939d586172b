const WAYS = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/** A calendar day written `2026-11-22` or `22.11.2026`, as `YYYY-MM-DD`; `undefined` when there is no such day. */
export function readDay(word: string): string | undefined {
  const found = WAYS.map((way) => way.exec(word)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { year = '', month = '', day = '' } = found;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : undefined;
}
