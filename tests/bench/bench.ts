import type { CorpusSize } from './corpus.ts';

/** Something of the site that is measured. */
export interface Bench {
  /** One word for the command line. */
  readonly name: string;
  measure(sizes: Partial<Sizes>): Promise<Measured>;
}

/** How many entries are added where a bench needs many: `--practices=10000`. */
export type Sizes = Required<CorpusSize>;

export interface Measured {
  readonly figures: object;
  /** The same for a person, a line each. */
  readonly lines: readonly string[];
  /** Which limits the figures do not keep. */
  readonly missed: readonly string[];
}
