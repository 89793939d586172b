interface NamedLink {
  readonly label: string;
  readonly href: string;
}

/** Names of what a mentor's record refers to, and where they lead. */
export interface MentorLinks {
  readonly municipality?: NamedLink | undefined;
  readonly form?: NamedLink | undefined;
  readonly direction?: NamedLink | undefined;
}
