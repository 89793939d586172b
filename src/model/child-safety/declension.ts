/** A set of grammatical cases, one bit each: a form such as «Ивана» fits several. */
export type Cases = number;

export const NOMINATIVE = 1;
const GENITIVE = 2;
export const DATIVE = 4;
const ACCUSATIVE = 8;
const INSTRUMENTAL = 16;
const PREPOSITIONAL = 32;
const OBLIQUE_FEMININE = GENITIVE | DATIVE | INSTRUMENTAL | PREPOSITIONAL;
export const ANY_CASE: Cases = 63;

type Endings = readonly (readonly [ending: string, cases: Cases])[];

/** All forms of the singular nouns, written without «ё»; the key of each form is in lower case. */
export function nounForms(nominatives: string): Map<string, Cases> {
  return formsOf(nominatives, endingsOfNoun);
}

/** All singular forms, both genders, of words declined as adjectives: «наставляемый», «учащийся». */
export function adjectiveForms(masculines: string): Map<string, Cases> {
  return formsOf(masculines, () => ADJECTIVE);
}

/** What cases the ending of a surname or an adjective allows. */
export function casesByEnding(word: string): Cases {
  return ENDINGS_OF_SURNAMES.find(([ending]) => word.endsWith(ending))?.[1] ?? ANY_CASE;
}

function formsOf(words: string, endingsOf: (word: string) => Endings): Map<string, Cases> {
  const forms = new Map<string, Cases>();
  for (const word of words.toLowerCase().replaceAll('ё', 'е').trim().split(/\s+/)) {
    const endings = endingsOf(word);
    const own = endings.find(([ending, cases]) => cases & NOMINATIVE && word.endsWith(ending))?.[0] ?? '';
    const stem = word.slice(0, word.length - own.length);
    for (const [ending, cases] of endings) {
      forms.set(stem + ending, (forms.get(stem + ending) ?? 0) | cases);
    }
  }
  return forms;
}

function endingsOfNoun(word: string): Endings {
  return NOUN[word.at(-1) as keyof typeof NOUN] ?? CONSONANT;
}

const CONSONANT: Endings = [
  ['', NOMINATIVE],
  ['а', GENITIVE | ACCUSATIVE],
  ['у', DATIVE],
  ['ом', INSTRUMENTAL],
  ['ем', INSTRUMENTAL],
  ['е', PREPOSITIONAL],
];
const NOUN = {
  й: [
    ['й', NOMINATIVE],
    ['я', GENITIVE | ACCUSATIVE],
    ['ю', DATIVE],
    ['ем', INSTRUMENTAL],
    ['е', PREPOSITIONAL],
    ['и', PREPOSITIONAL],
  ],
  ь: [
    ['ь', NOMINATIVE | ACCUSATIVE],
    ['я', GENITIVE | ACCUSATIVE],
    ['ю', DATIVE],
    ['ем', INSTRUMENTAL],
    ['е', PREPOSITIONAL],
    ['и', GENITIVE | DATIVE | PREPOSITIONAL],
    ['ью', INSTRUMENTAL],
  ],
  а: [
    ['а', NOMINATIVE],
    ['ы', GENITIVE],
    ['и', GENITIVE],
    ['е', DATIVE | PREPOSITIONAL],
    ['у', ACCUSATIVE],
    ['ой', INSTRUMENTAL],
    ['ою', INSTRUMENTAL],
    ['ей', INSTRUMENTAL],
  ],
  я: [
    ['я', NOMINATIVE],
    ['и', GENITIVE | DATIVE | PREPOSITIONAL],
    ['е', DATIVE | PREPOSITIONAL],
    ['ю', ACCUSATIVE],
    ['ей', INSTRUMENTAL],
    ['ею', INSTRUMENTAL],
  ],
} as const satisfies Record<string, Endings>;

const ADJECTIVE: Endings = ['', 'ся'].flatMap(
  (tail): Endings => [
    [`ый${tail}`, NOMINATIVE],
    [`ий${tail}`, NOMINATIVE],
    [`ого${tail}`, GENITIVE | ACCUSATIVE],
    [`его${tail}`, GENITIVE | ACCUSATIVE],
    [`ому${tail}`, DATIVE],
    [`ему${tail}`, DATIVE],
    [`ым${tail}`, INSTRUMENTAL],
    [`им${tail}`, INSTRUMENTAL],
    [`ом${tail}`, PREPOSITIONAL],
    [`ем${tail}`, PREPOSITIONAL],
    [`ая${tail}`, NOMINATIVE],
    [`яя${tail}`, NOMINATIVE],
    [`ой${tail}`, OBLIQUE_FEMININE],
    [`ей${tail}`, OBLIQUE_FEMININE],
    [`ую${tail}`, ACCUSATIVE],
    [`юю${tail}`, ACCUSATIVE],
  ],
);

/** Longer endings first: «ой» before «й». */
const ENDINGS_OF_SURNAMES: Endings = [
  ['ого', GENITIVE | ACCUSATIVE],
  ['его', GENITIVE | ACCUSATIVE],
  ['ому', DATIVE],
  ['ему', DATIVE],
  ['ая', NOMINATIVE],
  ['яя', NOMINATIVE],
  ['ую', ACCUSATIVE],
  ['юю', ACCUSATIVE],
  ['ой', OBLIQUE_FEMININE | NOMINATIVE],
  ['ей', OBLIQUE_FEMININE],
  ['ий', NOMINATIVE],
  ['ый', NOMINATIVE],
  ['ым', INSTRUMENTAL],
  ['им', INSTRUMENTAL],
  ['ом', INSTRUMENTAL | PREPOSITIONAL],
  ['ем', INSTRUMENTAL | PREPOSITIONAL],
  ['а', NOMINATIVE | GENITIVE | ACCUSATIVE],
  ['у', DATIVE | ACCUSATIVE],
  ['ю', DATIVE | ACCUSATIVE],
  ['е', PREPOSITIONAL | DATIVE],
];
