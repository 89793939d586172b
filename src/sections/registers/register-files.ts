export interface DataFile {
  readonly href: string;
  readonly bytes: number;
}

/** A register, its page and the files that hold the same rows. */
export interface RegisterFiles {
  readonly title: string;
  readonly href: string;
  /** The page that explains its fields. */
  readonly explained: string;
  readonly count: number;
  readonly csv: DataFile;
  readonly json: DataFile;
}
