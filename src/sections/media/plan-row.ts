import { CHANNELS, type MediaPlanRow, PLAN_STATUSES } from '../../model/media-plan.ts';
import { formatDate } from '../../text/date.ts';
import { describeTerm } from '../../text/describe-term.ts';
import type { TableCell } from '../../ui/table-cell.ts';

export const PLAN_COLUMNS = ['Что', 'Когда', 'Где', 'Для кого', 'Кто отвечает', 'Состояние'];

/** What a row refers to, found by the page. */
export interface PlanLinks {
  /** Address of the material's page. */
  readonly material?: string | undefined;
  /** «Ишим» */
  readonly municipality?: string | undefined;
}

/** A row of the plan as cells of the table, in the order of `PLAN_COLUMNS`; samples say so in their first word. */
export function planRow(row: MediaPlanRow, { material, municipality }: PlanLinks): TableCell[] {
  const title = row.example ? `Пример: ${row.title}` : row.title;
  const status = PLAN_STATUSES[row.status];
  return [
    material ? { text: title, href: material } : title,
    whenOf(row),
    [CHANNELS[row.channel], municipality].filter(Boolean).join(', '),
    row.audience,
    row.post,
    row.link ? { text: status, href: row.link } : status,
  ];
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function whenOf({ day, from, to, isPermanent }: MediaPlanRow): string {
  if (day) return formatDate(day);
  return describeTerm({ from, to, isPermanent, yearly: from ? [] : ALL_MONTHS });
}
