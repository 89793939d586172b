import { formatDate } from '../../text/date.ts';
import { grantStatus } from './grant-status.ts';

interface Term {
  readonly opens?: string | undefined;
  readonly deadline?: string | undefined;
}

/** Until when one may apply, in words. */
export function deadlineWords({ opens, deadline }: Term, today: string): string {
  if (!deadline) return 'сроки — на сайте того, кто даёт';
  const status = grantStatus({ opens, deadline }, today);
  if (status === 'closed') return `приём закончился ${formatDate(deadline)}`;
  const until = `до ${formatDate(deadline)}`;
  return opens && status === 'soon' ? `с ${formatDate(opens)} ${until}` : until;
}
