import { regionDay } from '../text/region-day.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Today by the region's clocks, and the day before which a confirmation is old; the page knows both measures. */
export function readDays() {
  const { timeZone = 'UTC', freshDays = '90' } = document.body.dataset;
  const today = regionDay(new Date(), timeZone);
  const before = new Date(Date.parse(today) - Number(freshDays) * DAY_MS);
  return { today, staleBefore: before.toISOString().slice(0, 10) };
}
