/** What editors should look at, of one kind; no page tells of it. */
export interface Reminder {
  /** «Не проверяли дольше 90 дней» */
  readonly title: string;
  /** One entry each: `centres/ishim/x.json: проверено 1 августа 2026 г.` */
  readonly lines: readonly string[];
}
