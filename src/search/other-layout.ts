const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** What the same keys write in the Russian layout: `yfcnfdybr` is «наставник». */
export function toRussianKeys(text: string): string {
  return swap(text, LATIN, RUSSIAN);
}

/** What the same keys write in the Latin layout: «зва» is `pdf`. */
export function toLatinKeys(text: string): string {
  return swap(text, RUSSIAN, LATIN);
}

function swap(text: string, from: string, to: string): string {
  return [...text.toLowerCase()].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}
