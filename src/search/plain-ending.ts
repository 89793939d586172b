/**
 * Gives a word of a query an ending that its stemmer knows.
 *
 * Pagefind takes й for и before it cuts endings, so «муниципальный» and «парой» keep theirs; the endings that take
 * their place here mean the same and have no й.
 */
export function plainEnding(word: string): string {
  return word.length < 4 ? word : word.replace(/[оеыи]й$/, (ending) => PLAIN[ending] ?? ending);
}

const PLAIN: Readonly<Record<string, string>> = { ой: 'ою', ей: 'ею', ый: 'ые', ий: 'ие' };
