const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: a table reads best as a table

/** Spells Russian letters in Latin ones, leaving all other characters: «Ёлка» becomes `elka`. */
export function transliterate(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[а-яё]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
