import type { Choice } from './choice.ts';
import { listPath } from './list-path.ts';

/**
 * The address of a choice: `/practices/list/municipality-ishim/`. Only choices that have entries have a page.
 *
 * @param root the list's own address as links need it, base included
 */
export function listHref(root: string, choice: Choice, page = 1): string {
  const path = listPath(choice, page);
  return path === undefined ? root : `${root}${path}/`;
}
