import type { Person } from './find-people.ts';
import type { Passage } from './passage.ts';

/** How far back a reader looks for the one whom «он», «ей» or «14 лет» is about. */
const SENTENCES_BACK = 3;

/** The person named last before a sentence, with the places in the passage. */
export function lastNamed({ sentences }: Passage, before: number): Person | undefined {
  const sentence = sentences
    .slice(Math.max(0, before - SENTENCES_BACK), before)
    .findLast(({ people }) => people.length > 0);
  const person = sentence?.people.at(-1);
  return (
    sentence &&
    person && { ...person, start: person.start + sentence.start, end: person.end + sentence.start }
  );
}
