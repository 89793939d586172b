/** A sentence that may be quoted, and where it is from. */
export interface Quote {
  readonly text: string;
  /** With its date: «Постановление № 5/7-нл, 21 мая 2024 года». */
  readonly source: string;
}

/** Both in one piece, as they are copied and as they stand in files. */
export function quoteWords({ text, source }: Quote): string {
  return `${text}\nИсточник: ${source}`;
}
