import type { Listed, SiteFacts } from '../site-facts.ts';

/** One of the answers that a question offers; its id is what is stored and stands in addresses. */
export type Option = Listed;

/** Answers that are declared with the form, or taken from the site's content. */
export type Options = readonly Option[] | ((facts: SiteFacts) => readonly Option[]);

export function optionsOf(options: Options, facts: SiteFacts): readonly Option[] {
  return typeof options === 'function' ? options(facts) : options;
}
