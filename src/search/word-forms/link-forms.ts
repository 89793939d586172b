import { plainEnding } from '../plain-ending.ts';
import { type Dictionary, formsOf } from './read-dictionary.ts';
import { stem } from './stem.ts';

/** Forms of one word that the dictionary has as two. */
const TWO_WORDS: readonly (readonly [one: string, other: string])[] = [
  ['человек', 'люди'],
  ['ребёнок', 'дети'],
  ['друг', 'друзья'],
  ['брат', 'братья'],
  ['мать', 'матери'],
  ['дочь', 'дочери'],
  ['время', 'времени'],
  ['имя', 'имени'],
];

/**
 * Finds the word forms that a search must be told of: those that its stemmer takes for different words.
 *
 * @param words all that the site uses, in small letters
 * @returns for a word, the forms of it under which it would not be found: «кружки» → «кружок»
 */
export function linkForms(
  words: ReadonlySet<string>,
  dictionary: Dictionary,
): ReadonlyMap<string, readonly string[]> {
  const groups = groupsOf(words, dictionary);
  const owners = Map.groupBy(
    groups.flatMap((group) => group.used.map((word) => ({ word, group }))),
    ({ word }) => word,
  );
  const links = new Map<string, Set<string>>();
  for (const one of groups) {
    const { bases, used } = one;
    const rivals = owners.get(used[0] ?? '')?.map(({ group }) => group) ?? [];
    if (rivals.some((other) => holds(other, one))) continue;
    const forms = [...new Set([...used, ...bases])];
    for (const word of used) {
      const missed = shortestOfEach(forms.filter((form) => !finds(form, word)));
      if (missed.length > 0) links.set(word, new Set([...(links.get(word) ?? []), ...missed]));
    }
  }
  return new Map([...links].map(([word, forms]) => [word, [...forms]]));
}

interface Group {
  readonly bases: readonly string[];
  /** Its forms that the site has. */
  readonly used: readonly string[];
}

/** Whether another entry has all these forms and more: «дело, дела» are forms of «деть», but the site means «дело». */
function holds(other: Group, { used }: Group): boolean {
  return other.used.length > used.length && used.every((word) => other.used.includes(word));
}

function groupsOf(words: ReadonlySet<string>, { entries, endings }: Dictionary): Group[] {
  const starts = new Set([...words].flatMap(startsOf));
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    // Of 146,000 entries the site has a thirtieth: all forms of all take ten times as long.
    if (!starts.has(entry.start)) continue;
    const { base } = entry;
    const used = formsOf(entry, endings).filter((form) => words.has(form));
    if (used.length > 0)
      groups.set(base, { bases: [base], used: [...(groups.get(base)?.used ?? []), ...used] });
  }
  for (const bases of TWO_WORDS) {
    const used = bases.flatMap((base) => groups.get(base)?.used ?? []);
    for (const base of bases) groups.delete(base);
    if (used.length > 0) groups.set(bases[0], { bases, used });
  }
  return [...groups.values()].map(({ bases, used }) => ({ bases, used: [...new Set(used)] }));
}

/** What a word begins with, from nothing to the whole. */
function startsOf(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
}

/** Whether who types one form is shown a page with the other: the index also finds what begins with the stem. */
function finds(typed: string, written: string): boolean {
  return stem(written).startsWith(stem(plainEnding(typed)));
}

/** One form for each stem, and none for a stem that another one begins with. */
function shortestOfEach(forms: readonly string[]): string[] {
  const shortest = new Map<string, string>();
  for (const form of forms) {
    const key = stem(plainEnding(form));
    const known = shortest.get(key);
    if (known === undefined || form.length < known.length) shortest.set(key, form);
  }
  const stems = [...shortest.keys()];
  return [...shortest].flatMap(([key, form]) =>
    stems.some((other) => other !== key && other.startsWith(key)) ? [] : [form],
  );
}
