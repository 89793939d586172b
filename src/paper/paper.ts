/**
 * A paper to print, to send and to fill in: what a page shows and what DOCX and PDF files hold. Three and more
 * underscores in a text are room to write by hand.
 */
export interface Paper {
  readonly title: string;
  /** What stands under the title: whose it is, for what time. */
  readonly lead: readonly string[];
  /** In the upper right corner: to whom and from whom. */
  readonly head: readonly string[];
  readonly layout: 'portrait' | 'landscape';
  readonly parts: readonly PaperPart[];
  /** Who signs. */
  readonly signatures: readonly string[];
}

export interface PaperPart {
  readonly title?: string | undefined;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'checks'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly PaperField[] }
  | { readonly kind: 'table'; readonly table: PaperTable };

export interface PaperField {
  readonly label: string;
  readonly hint?: string | undefined;
  /** How many lines to write on. */
  readonly lines: number;
}

export interface PaperTable {
  /** Left out where the part's own title names it. */
  readonly caption?: string | undefined;
  readonly columns: readonly PaperColumn[];
  /** As many cells as columns; an empty cell is room to write. */
  readonly rows: readonly (readonly string[])[];
}

export interface PaperColumn {
  readonly title: string;
  /** Its share of the width beside the other columns' shares. */
  readonly share: number;
}

/** The columns with their parts of a width, which they fill. */
export function widthsOf({ columns }: PaperTable, width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (width * share) / shares);
}

/** «Код пары (его даёт куратор)» */
export function labelOf({ label, hint }: PaperField): string {
  return hint ? `${label} (${hint})` : label;
}
