import type { Choice, Engine, Hit } from './engine.ts';
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
  /** As Pagefind was asked; empty when no word is known. */
  readonly term: string;
}

interface Sources {
  readonly engine: Engine;
  /** Whether it asks several indexes, each by itself. */
  readonly isParted: boolean;
  loadWords(): Promise<readonly string[]>;
}

/** Finds the pages for a query, the best first. */
export async function findPages({ query, stage, choice }: Asked, sources: Sources): Promise<Found> {
  const { engine, isParted } = sources;
  const isKnown = async (word: string) => (await engine.search(`"${plainEnding(word)}"`)).results.length > 0;
  const reading = await readQuery(query, stage, { isKnown, list: sources.loadWords });
  const { words } = reading;
  if (words.length === 0) return { reading, term: '', hits: [] };
  const filters = { filters: choice };
  const term = toTerm(words);
  const all = await engine.search(term);
  if (all.results.length > 0 || words.length === 1) {
    const { results } = await engine.search(term, filters);
    const hits = isParted ? await putWholeFirst(results, words, engine) : results;
    return { reading, term, hits: isNameLike(words) ? await putPhraseFirst(hits, words, engine) : hits };
  }
  const without = await leaveOneOut(engine, words);
  const rest = toTerm(words.filter((word) => word !== without));
  return { reading, without, term: rest, hits: (await engine.search(rest, filters)).results };
}

/** Whether an answer is none, or one to another question. */
export function isPoor({ reading, without, hits }: Found): boolean {
  return hits.length === 0 || without !== undefined || reading.isOther || reading.unknown.length > 0;
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

/** An index that lacks a word answers with what begins like it: pages that have all words come before that. */
async function putWholeFirst(
  hits: readonly Hit[],
  words: readonly string[],
  engine: Engine,
): Promise<readonly Hit[]> {
  const found = await Promise.all(words.map((word) => engine.search(`"${plainEnding(word)}"`)));
  const having = found.map(({ results }) => new Set(results.map(({ id }) => id)));
  const isWhole = ({ id }: Hit) => having.every((ids) => ids.has(id));
  return [...hits.filter(isWhole), ...hits.filter((hit) => !isWhole(hit))];
}

function toTerm(words: readonly string[]): string {
  return words.map(plainEnding).join(' ');
}
