import { forms } from '../../src/forms/catalogue.ts';
import type { MunicipalityFacts } from '../../src/forms/site-facts.ts';

/** Title of a form; its id when the site has no such form any more. */
export function formTitle(form: string): string {
  return forms.find(({ id }) => id === form)?.title ?? form;
}

/** Short name of a municipality, as the operator calls it; its id when the content has none of that name. */
export function municipalityName(id: string, municipalities: readonly MunicipalityFacts[]): string {
  if (id === '') return 'без территории';
  return municipalities.find((known) => known.id === id)?.short ?? id;
}
