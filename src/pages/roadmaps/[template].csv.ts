import type { APIContext } from 'astro';
import { csvAnswer } from '../../csv/csv-answer.ts';
import { templateCsv } from './_csv.ts';
import { listRoles } from './_roles.ts';
import { listTemplates } from './_templates.ts';

export async function getStaticPaths() {
  const templates = await listTemplates();
  return templates.map((entry) => ({ params: { template: entry.id }, props: { entry } }));
}

export async function GET({ props: { entry } }: APIContext): Promise<Response> {
  return csvAnswer(templateCsv(entry.data, await listRoles()));
}
