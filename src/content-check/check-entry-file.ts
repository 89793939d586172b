import { checkEntry } from '../model/check-entry.ts';
import type { OwnedPath } from '../model/owner-of-path.ts';
import { placeProblems } from '../model/place-problems.ts';
import type { Problem } from '../model/problem.ts';
import { readEntryFile, UnreadableEntry } from './read-entry-file.ts';

/** Everything in the text of one entry's file that keeps it off the site. */
export function checkEntryFile(owner: OwnedPath, text: string): Problem[] {
  try {
    const { data, body } = readEntryFile(owner.definition, text);
    return [...checkEntry(owner.definition, data, body), ...placeProblems(owner, data)];
  } catch (error) {
    if (error instanceof UnreadableEntry) return [{ field: '', words: error.message }];
    throw error;
  }
}
