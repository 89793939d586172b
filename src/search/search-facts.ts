/** What the search knows of a page besides its text. */
export interface SearchFacts {
  /** Name of the section it belongs to. */
  readonly section?: string | undefined;
  /** Short name of its municipality. */
  readonly municipality?: string | undefined;
  readonly year?: number | undefined;
  /** Names of the forms of mentoring that it tells of. */
  readonly forms?: readonly string[];
  /** What else people call it: it is found by these words as by its title. */
  readonly names?: readonly string[];
  /** Whom to call or write, shown with the result. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly isExample?: boolean;
}
