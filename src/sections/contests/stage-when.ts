interface Stage {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly words?: string | undefined;
}

const DAYS = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

/** When a stage of a contest is: «15 января – 28 февраля 2027 г.», «до 28 февраля 2027 г.» or its own words. */
export function stageWhen({ starts, ends, words }: Stage): string | undefined {
  if (starts && ends) return DAYS.formatRange(dateOf(starts), dateOf(ends));
  if (ends) return `до ${DAYS.format(dateOf(ends))}`;
  return starts ? DAYS.format(dateOf(starts)) : words;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
