/** https://www.sqlite.org/rescode.html#busy */
export const SQLITE_BUSY = 5;

/** Whether an error of SQLite says that another process holds the file. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error)) return false;
  // The low byte is the error itself, the rest says more of it.
  return (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}
