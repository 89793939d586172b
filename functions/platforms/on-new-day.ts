const EVERY_TEN_MINUTES = 10 * 60 * 1000;

export interface Days {
  /** `YYYY-MM-DD` by which the site that visitors see was built; `undefined` before the first one. */
  shown(): string | undefined;
  /** `YYYY-MM-DD` in the region now. */
  today(): string;
}

/**
 * Calls when the site that visitors see is of another day: a consent ends, an event is over, an entry's day comes.
 * It calls again while that lasts: a build can fail, and the day can change in the middle of one.
 *
 * @returns stops watching
 */
export function onNewDay(days: Days, act: () => void): () => void {
  const timer = setInterval(() => {
    const shown = days.shown();
    if (shown !== undefined && shown !== days.today()) act();
  }, EVERY_TEN_MINUTES);
  timer.unref();
  return () => clearInterval(timer);
}
