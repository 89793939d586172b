import type { MediaPlanRow } from '../../model/media-plan.ts';

type Dated = Pick<MediaPlanRow, 'day' | 'from'>;

export interface Quarter<Row> {
  /** `2026-4`, or `always` for what goes on all year. */
  readonly id: string;
  /** «IV квартал 2026 года» */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Rows of the plan by quarter, in the order in which the quarters first come. */
export function groupByQuarter<Row extends { readonly data: Dated }>(rows: readonly Row[]): Quarter<Row>[] {
  const groups = Map.groupBy(rows, ({ data }) => quarterOf(data));
  return [...groups].map(([id, inside]) => ({ id, title: titleOf(id), rows: inside }));
}

/** What goes on all year first, then the newest quarters; within one, as days follow each other. */
export function comparePlanRows(one: { readonly data: Dated }, other: { readonly data: Dated }): number {
  const [first, second] = [quarterOf(one.data), quarterOf(other.data)];
  if (first !== second) return second.localeCompare(first);
  return startOf(one.data).localeCompare(startOf(other.data));
}

const ALWAYS = 'always';
const ROMAN = ['I', 'II', 'III', 'IV'];

function quarterOf(row: Dated): string {
  const [year, month] = startOf(row).split('-');
  return month ? `${year}-${Math.ceil(Number(month) / 3)}` : ALWAYS;
}

function startOf({ day, from = '' }: Dated): string {
  return day ?? from;
}

function titleOf(id: string): string {
  const [year, quarter] = id.split('-');
  return id === ALWAYS ? 'Весь год' : `${ROMAN[Number(quarter) - 1]} квартал ${year} года`;
}
