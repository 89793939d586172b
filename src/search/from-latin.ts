/** The longer come first. */
const SOUNDS: readonly (readonly [latin: string, russian: string])[] = [
  ['shch', 'щ'], ['sch', 'щ'], ['yo', 'ё'], ['jo', 'ё'], ['yu', 'ю'], ['ju', 'ю'], ['ya', 'я'], ['ja', 'я'],
  ['zh', 'ж'], ['kh', 'х'], ['ts', 'ц'], ['ch', 'ч'], ['sh', 'ш'], ['iy', 'ий'], ['yy', 'ый'], ['ay', 'ай'],
  ['ey', 'ей'], ['oy', 'ой'], ['uy', 'уй'], ['a', 'а'], ['b', 'б'], ['v', 'в'], ['w', 'в'], ['g', 'г'], ['d', 'д'],
  ['e', 'е'], ['z', 'з'], ['i', 'и'], ['j', 'й'], ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'],
  ['p', 'п'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'], ['f', 'ф'], ['h', 'х'], ['c', 'ц'], ['y', 'ы'],
  ['x', 'кс'], ["'", 'ь'],
]; // biome-ignore format: a table reads best as a table

const SOUND = new RegExp(SOUNDS.map(([latin]) => latin).join('|'), 'g');
const RUSSIAN = new Map(SOUNDS);

/** Reads Russian that is written in Latin letters: `nastavnik` is «наставник». */
export function fromLatin(text: string): string {
  return text.toLowerCase().replace(SOUND, (sound) => RUSSIAN.get(sound) ?? sound);
}
