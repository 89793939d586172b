import { published } from '../../entries/published.ts';
import { planAndFact } from '../../figures/plan-and-fact.ts';
import { toFigures } from '../../figures/to-figures.ts';
import { yearsWords } from '../../figures/years-words.ts';
import type { Press } from '../../model/press.ts';
import type { Quote } from '../../sections/press/quote.ts';
import { quoteNumbers } from '../../sections/press/quote-numbers.ts';

/** The facts that editors wrote, and the numbers of the programme, each with its source. */
export async function loadQuotes({ facts }: Press): Promise<{ facts: Quote[]; numbers: Quote[] }> {
  const [indicators, municipalities, results] = await Promise.all([
    published('indicators'),
    published('municipalities'),
    published('results'),
  ]);
  const figures = toFigures({ indicators, municipalities, results });
  return {
    facts: facts.map(({ text, source, sourceDate }) => ({ text, source: `${source}, ${sourceDate}` })),
    numbers: quoteNumbers(planAndFact(figures), yearsWords(figures[0]?.years ?? [])),
  };
}
