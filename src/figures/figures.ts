import type { Indicator } from '../model/indicators.ts';
import type { PublishedCount } from './count.ts';

/** All published numbers of one indicator: by municipality and year, with their totals. */
export interface Figures {
  readonly id: string;
  readonly indicator: Indicator;
  readonly years: readonly string[];
  readonly rows: readonly FigureRow[];
  /** One number a year, over all municipalities. */
  readonly yearTotals: readonly PublishedCount[];
  readonly total: PublishedCount;
  readonly origin: Origin;
}

export interface FigureRow {
  readonly place: Place;
  /** One number a year. */
  readonly counts: readonly PublishedCount[];
  readonly total: PublishedCount;
  readonly origin: Origin;
}

/** A municipality by its short name. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Where numbers come from. */
export interface Origin {
  readonly sources: readonly string[];
  /** `YYYY-MM-DD` of the latest report. */
  readonly asOf: string | undefined;
  readonly isExample: boolean;
}
