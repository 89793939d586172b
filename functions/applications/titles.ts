import { forms } from '../../src/forms/catalogue.ts';
import type { MunicipalityFacts } from '../../src/forms/site-facts.ts';

/** Title of a form; its id when the site has no such form any more. */
export function formTitle(form: string): string {
  return forms.find(({ id }) => id === form)?.title ?? form;
}

/** What an operator reads of an application's municipality; some forms can do without one. */
export function municipalityName(
  id: string,
  municipalities: readonly MunicipalityFacts[],
  name: 'short' | 'title' = 'short',
): string {
  if (id === '') return 'территория не названа';
  return municipalities.find((known) => known.id === id)?.[name] ?? id;
}
