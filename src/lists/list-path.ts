import type { Choice } from './choice.ts';

/**
 * Where a page of a list lies below the list's address: `list/municipality-ishim/form-pupil-pupil/2`; `undefined`
 * for the first page of the whole list.
 */
export function listPath(choice: Choice, page = 1): string | undefined {
  const chosen = Object.entries(choice).map(([name, value]) => `${name}-${value}`);
  const parts = page === 1 ? chosen : [...chosen, String(page)];
  return parts.length === 0 ? undefined : ['list', ...parts].join('/');
}
