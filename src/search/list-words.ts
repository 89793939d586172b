/** Shorter ones are mostly function words, and everything is one letter away from them. */
const SHORTEST = 4;

/**
 * The words that a mistyped one may have meant: those on two pages and more, the frequent first.
 *
 * @param counts on how many pages each word stands
 */
export function listWords(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([word, count]) => word.length >= SHORTEST && count > 1)
    .map(([word, count]) => ({ word, tier: Math.floor(Math.log2(count)) }))
    .sort((one, other) => other.tier - one.tier || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
}
