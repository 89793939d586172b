/** On how many pages each word stands; takes the words of one page after another. */
export function countWords(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of words) {
    const count = counts.get(word);
    counts.set(count === undefined ? detached(word) : word, (count ?? 0) + 1);
  }
}

/** A word cut out of a page would keep the whole page in memory. */
function detached(word: string): string {
  return Buffer.from(word).toString();
}
