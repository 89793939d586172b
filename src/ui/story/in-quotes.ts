/** A person's words in Russian quotation marks; a last full stop goes after them: «Так и было». */
export function inQuotes(words: string): string {
  const trimmed = words.trim().replace(/^«(.*)»(\.?)$/s, '$1$2');
  return /[^.]\.$/.test(trimmed) ? `«${trimmed.slice(0, -1)}».` : `«${trimmed}»`;
}
