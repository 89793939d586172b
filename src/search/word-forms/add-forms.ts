import { HIDDEN } from '../hidden-word.ts';

const WORD = /[а-яё]+/gi;
/** A tag, a comment, or the text between them. */
const PIECE = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi;

/** The words of a page's markup in small letters, as the dictionary has them. */
export function wordsOf(html: string): Set<string> {
  return new Set([...textsOf(html)].flatMap((text) => text.toLowerCase().match(WORD) ?? []));
}

/**
 * Writes forms after the words that they belong to, for the index alone: «кружки, ^кружок».
 *
 * @param html a page, or a part of it
 */
export function addForms(html: string, links: ReadonlyMap<string, readonly string[]>): string {
  return html.replace(PIECE, (piece) =>
    piece.startsWith('<') ? piece : piece.replace(/[^\s]+/g, (token) => token + hiddenAfter(token, links)),
  );
}

function hiddenAfter(token: string, links: ReadonlyMap<string, readonly string[]>): string {
  const forms = (token.toLowerCase().match(WORD) ?? []).flatMap((word) => links.get(word) ?? []);
  return forms.map((form) => ` ${HIDDEN}${form}`).join('');
}

function* textsOf(html: string): Generator<string> {
  for (const [piece] of html.matchAll(PIECE)) if (!piece.startsWith('<')) yield piece;
}
