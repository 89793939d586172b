/** A paper's file for a visitor to take. */
export interface PaperLink {
  readonly title: string;
  readonly href: string;
  readonly bytes: number;
}
