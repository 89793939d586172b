import type { MunicipalityFacts } from '../../src/forms/site-facts.ts';

/** What an operator reads of an application's municipality; some forms can do without one. */
export function municipalityName(
  id: string,
  municipalities: readonly MunicipalityFacts[],
  name: 'short' | 'title',
): string {
  if (id === '') return 'территория не названа';
  return municipalities.find((known) => known.id === id)?.[name] ?? id;
}
