import { csvAnswer } from '../../csv/csv-answer.ts';
import { regionalCsv } from './_csv.ts';
import { regionalPlan } from './_plan.ts';

export async function GET(): Promise<Response> {
  return csvAnswer(regionalCsv(await regionalPlan()));
}
