/**
 * When something of a template is to be done. Each end is a week from the start (`+1`), a week before the end of the
 * year of work (`-1` is the last) or a month (`09`).
 */
export interface Term {
  readonly from: string;
  readonly to: string;
}

/** The days from the first to the last, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Whether a term stands at its months whenever the work starts. */
export function isInMonths({ from }: Term): boolean {
  return /^\d/.test(from);
}
