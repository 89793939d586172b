/** How far a municipality, or the whole region, has come along the regional plan. */
export interface ProgressRow {
  readonly name: string;
  readonly href: string;
  readonly total: number;
  readonly done: number;
  readonly underway: number;
  /** The municipality's own plan: «есть, 25 октября 2024 г.». */
  readonly plan?: string | undefined;
  readonly isExample: boolean;
}
