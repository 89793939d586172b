import type { Press } from '../../model/press.ts';
import type { Paper, PaperPart } from '../../paper/paper.ts';
import { type Quote, quoteWords } from './quote.ts';

interface Words {
  /** Name of the programme. */
  readonly title: string;
  /** What stands under it: the region, the site's address. */
  readonly lead: readonly string[];
  readonly texts: Press['texts'];
  readonly facts: readonly Quote[];
  readonly numbers: readonly Quote[];
}

/** All words for the press as one paper, which becomes a Word file and a plain text. */
export function pressPaper({ title, lead, texts, facts, numbers }: Words): Paper {
  return {
    title,
    lead,
    head: [],
    layout: 'portrait',
    parts: [
      ...texts.map(({ title, text }) => ({
        title,
        blocks: [{ kind: 'text' as const, paragraphs: text.split(/\n+/) }],
      })),
      ...quotesPart('Факты', facts),
      ...quotesPart('Числа с источниками', numbers),
    ],
    signatures: [],
  };
}

function quotesPart(title: string, quotes: readonly Quote[]): PaperPart[] {
  if (quotes.length === 0) return [];
  const items = quotes.map((quote) => quoteWords(quote).replaceAll('\n', ' '));
  return [{ title, blocks: [{ kind: 'points', items }] }];
}
