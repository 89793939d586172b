import { csvAnswer } from '../../csv/csv-answer.ts';
import { published } from '../../entries/published.ts';
import { planFactCsv } from '../../figures/plan-fact-csv.ts';
import { toFigures } from '../../figures/to-figures.ts';

export async function GET(): Promise<Response> {
  const [indicators, municipalities, results] = await Promise.all([
    published('indicators'),
    published('municipalities'),
    published('results'),
  ]);
  return csvAnswer(planFactCsv(toFigures({ indicators, municipalities, results })));
}
