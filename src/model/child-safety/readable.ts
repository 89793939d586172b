/** A text as a visitor reads it, in two copies of one length, so that a place in one is a place in the other. */
export interface Readable {
  /** Without marks of Markdown, invisible signs and the targets of links; what the editor is shown. */
  readonly shown: string;
  /** The same with «ё» as «е» and look-alike letters of other alphabets as Russian ones; what is searched. */
  readonly folded: string;
  /** With the targets of links, which contacts hide in. */
  readonly withLinks: string;
}

/** Undoes what hides a word from a search but not from a reader. */
export function readable(text: string): Readable {
  const withLinks = withoutInvisible(withoutEntities(text));
  const shown = withoutMarkdown(withLinks);
  return { shown, folded: fold(shown), withLinks };
}

const ENTITIES = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['commat', '@'],
  ['period', '.'],
  ['plus', '+'],
]);

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? whole);
}

/** Soft hyphens, zero-width signs, marks of direction and stress go; every kind of blank becomes a space. */
function withoutInvisible(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n ]| {2,}/g, ' ');
}

/** Nearly every text has none of these, and is then read as it is. */
const UNUSUAL = /[^\n -~А-яЁё«»„“”’—–№…·×]| {2}/;

function withoutMarkdown(text: string): string {
  if (!/[*_`~[\\]/.test(text)) return text;
  return text
    .replace(/!?\[([^[\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/(?<!\n {0,3}|^)\*+|[`~]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .replace(/\*+(?=\S)/g, '');
}

const FROM_LATIN = 'AaBCcEeHKkMOoPpTXxYyiI';
const TO_RUSSIAN = 'АаВСсЕеНКкМОоРрТХхУуиИ';
const FROM_TURKIC = 'ӘәІіӨөҮүҰұҢңҺһҒғҚқҖҗ';
const TO_LETTERS = 'ААИиОоУуУуНнХхГгКкЖж';
const FOREIGN_LETTERS = new Map(
  [...(FROM_LATIN + FROM_TURKIC)].map((letter, at) => [letter, [...(TO_RUSSIAN + TO_LETTERS)][at] ?? letter]),
);
const LOOK_ALIKES = /^[AaBCcEeHKkMOoPpTXxYy]{3,}$/;
const RUSSIAN = /[А-яЁё]/;

function fold(text: string): string {
  const plain = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  const turkic = TURKIC.test(plain) ? plain.replace(ALL_TURKIC, russian) : plain;
  const folded = turkic.replace(/[A-Za-z]+/g, (run, at: number) =>
    isDisguised(run, at, turkic) ? run.replace(/./g, russian) : run,
  );
  return folded.includes('0') ? folded.replace(/(?<=[а-я])0(?=[а-я])/g, 'о') : folded;
}

const TURKIC = /[ӘәІіӨөҮүҰұҢңҺһҒғҚқҖҗ]/;
const ALL_TURKIC = new RegExp(TURKIC, 'g');

/** Latin letters inside a Russian word, or a word of look-alikes alone that is no part of an address: «Caшa», «COHA». */
function isDisguised(run: string, at: number, text: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + run.length] ?? ' ';
  if (RUSSIAN.test(before) || RUSSIAN.test(after)) return true;
  return LOOK_ALIKES.test(run) && !/[\w.@/-]/.test(before) && !/[\w@/-]/.test(after);
}

function russian(letter: string): string {
  return FOREIGN_LETTERS.get(letter) ?? letter;
}
