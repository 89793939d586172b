/** Where a grant stands: its words for visitors stand in `GRANT_STATUSES`. */
export type GrantStatus = keyof typeof GRANT_STATUSES;

export const GRANT_STATUSES = {
  open: 'Приём открыт',
  soon: 'Скоро откроется',
  awaited: 'Ждём объявления',
  closed: 'Приём закрыт',
} as const;

interface Term {
  readonly opens?: string | undefined;
  readonly deadline?: string | undefined;
}

/** Reckons from the days of the grant where it stands; on the last day it is still open. */
export function grantStatus({ opens, deadline }: Term, today: string): GrantStatus {
  if (!deadline) return 'awaited';
  if (deadline < today) return 'closed';
  return opens && opens > today ? 'soon' : 'open';
}
