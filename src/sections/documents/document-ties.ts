/** A line that leads to another page of the site. */
export interface DocumentLine {
  readonly label: string;
  readonly href: string;
}

/** Documents and blanks that one document is tied to, under the words that say how. */
export interface DocumentTies {
  readonly title: string;
  readonly lines: readonly DocumentLine[];
}
