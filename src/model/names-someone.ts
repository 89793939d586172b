import { findPeople } from './child-safety/find-people.ts';
import { readable } from './child-safety/readable.ts';

/** Whether a text calls anyone by a name, a first name alone included. */
export function namesSomeone(text: string): boolean {
  return findPeople(readable(text).folded).length > 0;
}
