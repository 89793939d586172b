const NAME = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });

/** A month `YYYY-MM` as a heading: «Декабрь 2026». */
export function nameMonth(month: string): string {
  const name = NAME.format(new Date(`${month}-01T00:00:00Z`));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${month.slice(0, 4)}`;
}
