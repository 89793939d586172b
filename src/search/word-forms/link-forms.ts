import { plainEnding } from '../plain-ending.ts';
import { type Dictionary, formsOf } from './read-dictionary.ts';
import { stem } from './stem.ts';

/** Forms that no ending makes of each other: the dictionary has them as two words. */
const TWO_WORDS: Readonly<Record<string, string>> = { люди: 'человек', дети: 'ребёнок', друзья: 'друг' };

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
  const owners = new Map<string, number>();
  for (const { used } of groups) for (const word of used) owners.set(word, (owners.get(word) ?? 0) + 1);
  const links = new Map<string, Set<string>>();
  for (const { base, used } of groups) {
    // One form alone, which another entry has as well, is that entry's: «дела» is no form of «деть».
    if (used.length === 1 && (owners.get(used[0] ?? '') ?? 0) > 1) continue;
    const forms = [...new Set([...used, base])];
    for (const word of used) {
      const missed = shortestOfEach(forms.filter((form) => !finds(form, word)));
      if (missed.length > 0) links.set(word, new Set([...(links.get(word) ?? []), ...missed]));
    }
  }
  return new Map([...links].map(([word, forms]) => [word, [...forms]]));
}

interface Group {
  readonly base: string;
  /** Its forms that the site has. */
  readonly used: readonly string[];
}

function groupsOf(words: ReadonlySet<string>, { entries, endings }: Dictionary): Group[] {
  const starts = new Set([...words].map(startOf));
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const base = entry[0];
    if (base.length > 4 && !starts.has(startOf(base))) continue;
    const used = formsOf(entry, endings).filter((form) => words.has(form));
    if (used.length > 0) groups.set(base, { base, used: [...(groups.get(base)?.used ?? []), ...used] });
  }
  for (const [one, other] of Object.entries(TWO_WORDS)) {
    const used = [one, other].flatMap((base) => groups.get(base)?.used ?? []);
    if (used.length > 0) groups.set(other, { base: other, used });
    groups.set(one, { base: one, used });
  }
  return [...groups.values()].map(({ base, used }) => ({ base, used: [...new Set(used)] }));
}

/** No ending reaches into a long word's first letters, but in a few verbs. */
function startOf(word: string): string {
  return word.slice(0, 3);
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
