/** Something of the site that is measured. */
export interface Bench {
  /** One word for the command line. */
  readonly name: string;
  measure(): Promise<Measured>;
}

export interface Measured {
  readonly figures: object;
  /** The same for a person, a line each. */
  readonly lines: readonly string[];
  /** Which limits the figures do not keep. */
  readonly missed: readonly string[];
}
