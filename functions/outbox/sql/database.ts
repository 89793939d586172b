/** What the store needs of a database. SQLite and Postgres read the same statements. */
export interface Database {
  /**
   * Runs work in one transaction: all of it is on disk when the promise resolves, or none after it rejects.
   * Statements of other work never come between.
   */
  transact<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Runs one statement by itself. */
  readonly query: Sql;
  /** The same for what is not worth waiting for: fails at once while another process holds the database. */
  readonly queryAtOnce: Sql;
  /** Ends a SELECT of rows to be changed, so that several workers at once get different ones. */
  readonly skipLocked: string;
  /**
   * Takes what was erased out of the database's own logs too. Resolves to whether nothing is left there: another
   * program may hold them.
   *
   * @param rows how many were erased just now; an earlier call may have left others
   */
  forgetErased(rows: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Runs a statement, `$1`, `$2`, … standing for the values, and returns its rows. */
export type Sql = (statement: string, values?: readonly Value[]) => Promise<readonly Row[]>;

export type Value = string | number | Uint8Array<ArrayBuffer> | null;

export type Row = Readonly<Record<string, Value>>;

/** `$3, $4, $5` for three values of which the first is the third of the statement. */
export function placeholders(count: number, first = 1): string {
  return Array.from({ length: count }, (_, index) => `$${first + index}`).join(', ');
}
