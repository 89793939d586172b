import { formatNumber } from '../text/plural.ts';

/** What a table's cell holds; a dash stands where nothing is known. */
export type TableCell = string | number | undefined | { readonly text: string; readonly href: string };

export function cellText(cell: TableCell): string {
  if (cell === undefined || cell === '') return '—';
  if (typeof cell === 'number') return formatNumber(cell);
  return typeof cell === 'string' ? cell : cell.text;
}
