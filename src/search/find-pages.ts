import type { Choice, Counts, Engine, Hit } from './engine.ts';
import { plainEnding } from './plain-ending.ts';
import { type Reading, readQuery, type Stage } from './read-query.ts';

export interface Asked {
  readonly query: string;
  readonly stage: Stage;
  readonly choice: Choice;
}

export interface Found {
  readonly reading: Reading;
  /** The word that was left out, because no page has it together with the others. */
  readonly without?: string | undefined;
  readonly hits: readonly Hit[];
  /** For each facet, what choosing a value of it would lead to. */
  readonly counts: Counts;
}

/** Names of the facets, in the order that they are shown in. */
export const FACETS = ['section', 'municipality', 'year', 'form'] as const;

interface Sources {
  readonly engine: Engine;
  loadWords(): Promise<readonly string[]>;
}

/** Finds the pages for a query, the best first. */
export async function findPages({ query, stage, choice }: Asked, sources: Sources): Promise<Found> {
  const { engine } = sources;
  const isKnown = async (word: string) => (await engine.search(`"${plainEnding(word)}"`)).results.length > 0;
  const reading = await readQuery(query, stage, { isKnown, list: sources.loadWords });
  const { words } = reading;
  if (words.length === 0) return { reading, hits: [], counts: {} };
  const all = await engine.search(toTerm(words));
  if (all.results.length > 0 || words.length === 1) {
    const { hits, counts } = await narrow(engine, toTerm(words), choice);
    return { reading, hits: isNameLike(words) ? await putPhraseFirst(hits, words, engine) : hits, counts };
  }
  const without = await leaveOneOut(engine, words);
  const rest = words.filter((word) => word !== without);
  return { reading, without, ...(await narrow(engine, toTerm(rest), choice)) };
}

async function narrow(engine: Engine, term: string, choice: Choice) {
  const chosen = await engine.search(term, { filters: choice });
  const counts = await Promise.all(
    FACETS.map(async (name) => {
      if (!choice[name]) return [name, chosen.filters[name] ?? {}] as const;
      const { [name]: _, ...others } = choice;
      return [name, (await engine.search(term, { filters: others })).filters[name] ?? {}] as const;
    }),
  );
  return { hits: chosen.results, counts: Object.fromEntries(counts) };
}

/** The word without which the best page fits best. */
async function leaveOneOut(engine: Engine, words: readonly string[]): Promise<string | undefined> {
  const tries = await Promise.all(
    words.map(async (word) => {
      const { results } = await engine.search(toTerm(words.filter((other) => other !== word)));
      return { word, score: results[0]?.score ?? 0 };
    }),
  );
  return tries.sort((one, other) => other.score - one.score)[0]?.word;
}

/** A word said twice is a name, «студент — студент», and all pages about students have both. */
function isNameLike(words: readonly string[]): boolean {
  const starts = words.map((word) => word.slice(0, Math.max(3, word.length - 3)));
  return starts.some((start, at) => words.some((word, other) => other !== at && word.startsWith(start)));
}

/** Pages that go by the phrase come first, then those that have it in their text. */
async function putPhraseFirst(
  hits: readonly Hit[],
  words: readonly string[],
  engine: Engine,
): Promise<Hit[]> {
  const { results } = await engine.search(`"${toTerm(words)}"`);
  const phrases = new Map(results.map(({ id, matchedMetaFields = [] }) => [id, matchedMetaFields.length]));
  const rank = ({ id }: Hit) => {
    const fields = phrases.get(id);
    if (fields === undefined) return 2;
    return fields > 0 ? 0 : 1;
  };
  return [...hits].sort((one, other) => rank(one) - rank(other));
}

function toTerm(words: readonly string[]): string {
  return words.map(plainEnding).join(' ');
}
