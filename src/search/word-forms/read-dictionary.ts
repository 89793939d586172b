/** A hunspell dictionary: its words with the endings that each may take. */
export interface Dictionary {
  readonly entries: readonly Entry[];
  readonly endings: Endings;
}

interface Entry {
  /** Its own form. */
  readonly base: string;
  /** Names of its classes of endings, one letter each. */
  readonly classes: string;
  /** What all its forms begin with; of «день, дня» it is «д». */
  readonly start: string;
}

/** By the class and the last letter that a word must have. */
export type Endings = ReadonlyMap<string, readonly Ending[]>;

interface Ending {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

/**
 * Reads both files of a hunspell dictionary that knows suffixes only, as the Russian one does.
 *
 * @see https://man.archlinux.org/man/hunspell.5.en for the format
 */
export function readDictionary(aff: string, dic: string): Dictionary {
  const endings = new Map<string, Ending[]>();
  for (const line of aff.split(/\r?\n/)) {
    const [kind, name = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const ending = { strip: nothing(strip), add: nothing(add), fits: new RegExp(`${condition}$`, 'u') };
    for (const letter of lastLetters(condition)) {
      const key = name + letter;
      endings.set(key, [...(endings.get(key) ?? []), ending]);
    }
  }
  const entries = dic
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [name = '', classes = ''] = line.trim().split('/');
      const base = name.toLowerCase();
      return { base, classes, start: startOf(base, classes, endings) };
    });
  return { entries, endings };
}

/** All forms of an entry, its own one first. */
export function formsOf({ base, classes }: Entry, endings: Endings): string[] {
  const forms = new Set([base]);
  for (const name of classes) {
    for (const { strip, add, fits } of endings.get(name + base.at(-1)) ?? []) {
      if (fits.test(base)) forms.add(base.slice(0, base.length - strip.length) + add);
    }
  }
  return [...forms];
}

function startOf(base: string, classes: string, endings: Endings): string {
  let longest = 0;
  for (const name of classes) {
    for (const { strip, fits } of endings.get(name + base.at(-1)) ?? []) {
      if (strip.length > longest && fits.test(base)) longest = strip.length;
    }
  }
  return base.slice(0, base.length - longest);
}

function nothing(part: string): string {
  return part === '0' ? '' : part;
}

/** Rules are looked up by the word's last letter: trying them all takes five times as long. */
function lastLetters(condition: string): readonly string[] {
  const set = /\[(\^?)([^\]]+)\]$/.exec(condition);
  if (!set) return condition === '.' ? ALPHABET : [condition.at(-1) ?? ''];
  const [, not, letters = ''] = set;
  return not ? ALPHABET.filter((letter) => !letters.includes(letter)) : [...letters];
}

const ALPHABET = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
