const TYUMEN_DAY = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Asia/Yekaterinburg' });

/** The last of so many working days after a moment, `YYYY-MM-DD` in Tyumen. Weekends are passed over, holidays are not known. */
export function replyBy(moment: Date, workingDays: number): string {
  const day = new Date(`${TYUMEN_DAY.format(moment)}T00:00:00Z`);
  for (let left = workingDays; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (![0, 6].includes(day.getUTCDay())) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
