/** Name in the browser's storage. */
export const PASSED_KEY = 'training-passed';

/** Ids of the modules that were passed; storage may be empty, broken or written by someone else. */
export function readPassed(saved: string | null): string[] {
  try {
    const ids: unknown = JSON.parse(saved ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** What to save when one more is passed. */
export function addPassed(saved: string | null, id: string): string {
  return JSON.stringify([...new Set([...readPassed(saved), id])]);
}
