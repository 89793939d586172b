/** Whether something was posted that was not asked for, or was posted twice: no browser posts our pages so. */
export function hasForeignKeys(posted: URLSearchParams, known: readonly string[]): boolean {
  const keys = [...posted.keys()];
  return new Set(keys).size < keys.length || keys.some((key) => !known.includes(key));
}
