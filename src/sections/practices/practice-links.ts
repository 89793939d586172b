interface NamedLink {
  readonly label: string;
  readonly href: string;
}

/** Names of what a practice refers to, and where they lead. */
export interface PracticeLinks {
  /** Left out for a practice of the whole region. */
  readonly municipality?: NamedLink | undefined;
  readonly forms: readonly NamedLink[];
  readonly directions: readonly NamedLink[];
  readonly repeatedIn: readonly NamedLink[];
}
