const MOST_MILLISECONDS = 2000;

/** Whether a key was pressed three times quickly; `presses` are moments in milliseconds, the last one last. */
export function areThreeInARow(presses: readonly number[]): boolean {
  const [first, , third] = presses.slice(-3);
  return first !== undefined && third !== undefined && third - first <= MOST_MILLISECONDS;
}
