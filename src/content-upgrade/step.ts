/** One change of how entries are written, forward only. What has been released is never changed: the next one is added. */
export interface Step {
  /** Grows by one from step to step, and stands in the file's name. */
  readonly version: number;
  /** What it does, for whoever keeps the content. */
  readonly about: string;
  /** The entry's file as it is to be; the same text where nothing is to be done. Done twice it changes nothing more. */
  rewrite(file: EntryFile): string;
}

export interface EntryFile {
  /** From the content folder: `practices/ishim/dvor.md`. */
  readonly path: string;
  readonly format: 'json' | 'md';
  readonly text: string;
}
