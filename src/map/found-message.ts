import { countOf } from '../text/plural.ts';

/** What the search box says of its result: «Найдено: 2 территории». */
export function foundMessage(count: number): string {
  if (count > 0) return `Найдено: ${countOf(count, ['территория', 'территории', 'территорий'])}`;
  return 'Ничего не нашлось. Попробуйте название города, села или прежнего района.';
}
