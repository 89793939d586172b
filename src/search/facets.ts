/** Names of the facets, in the order that they are shown in. */
export const FACETS = ['section', 'municipality', 'year', 'form'] as const;
