import type { Organisation } from '../model/organisations.ts';
import { formatDate } from '../text/date.ts';

/** How far an organisation's regulation on mentoring is: «утверждено 10 сентября 2026 г., приказ № 41-од». */
export function regulationWords(regulation: Organisation['regulation']): string | undefined {
  if (!regulation) return undefined;
  const { status, day, number } = regulation;
  if (status === 'preparing') return 'готовится';
  const approved = day ? `утверждено ${formatDate(day)}` : 'утверждено';
  return number ? `${approved}, приказ № ${number}` : approved;
}
