import type { ListPage } from './list-pages.ts';

/** The heading of a page of a list: «Лучшие практики: Ишим · Студент — ученик, стр. 2». */
export function listTitle(
  title: string,
  { chosen, current }: Pick<ListPage<unknown>, 'chosen' | 'current'>,
): string {
  const named = chosen.length > 0 ? `${title}: ${chosen.join(' · ')}` : title;
  return current > 1 ? `${named}, стр. ${current}` : named;
}
