import type { Register } from './register.ts';

export interface Origin {
  /** Address of the register's page. */
  readonly page: string;
  /** Address of the page with the terms of use. */
  readonly terms: string;
  /** `YYYY-MM-DD` of the build. */
  readonly day: string;
}

/** A register for programs: what its fields mean, then its rows; what is not known is left out of a row. */
export function registerJson({ title, columns, rows }: Register, { page, terms, day }: Origin): string {
  return JSON.stringify({
    title,
    page,
    terms,
    day,
    fields: Object.fromEntries(columns.map(({ key, label }) => [key, label])),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]]))),
  });
}
