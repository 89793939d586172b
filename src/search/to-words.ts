/** Words that are on nearly every page and tell nothing of what is sought. */
const SMALL = new Set(
  'а без бы был было быть в вам вас ваш во вот все всё где да для до его ее её если есть же за и из или им их к как какая какие какой ко когда кому кто куда ли меня мне много можно мой моя мы на над надо наш не нет ни но ну нужен нужна нужно о об он она они от по под при про с свой своего со так там то тоже только у уже хотим хочу чего чем что чтобы это я'.split(
    ' ',
  ),
);

/**
 * The words of a query that a page must have, in small letters.
 *
 * «5/7-нл» is one word, `57нл`, as the index has it; parts of other words with a hyphen are words of their own.
 */
export function toWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .split(/[\s,;:!?()«»"“”„№]+/u)
    .flatMap((token) =>
      /\d/.test(token)
        ? token.replace(/[^\p{L}\d]/gu, '')
        : token.replaceAll('\u00ad', '').split(/[^\p{L}]+/u),
    )
    .filter(Boolean);
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}
