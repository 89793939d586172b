/** A chosen value for each facet named, in the order of the facets; `{}` is the whole list. */
export type Choice = Readonly<Record<string, string>>;
