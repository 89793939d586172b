/** What a point of any road map shows. */
export interface PointView {
  readonly number: number;
  readonly title: string;
  /** What comes of it. */
  readonly makes?: string | undefined;
  /** «организация» */
  readonly kind: string;
  readonly term: string;
  readonly responsible: readonly { readonly label: string; readonly href?: string | undefined }[];
  /** Without a mark nothing is said of how far it is. */
  readonly mark?: { readonly words: string; readonly isDone: boolean } | undefined;
  /** Where anyone can see that it was done. */
  readonly proof?: string | undefined;
}
