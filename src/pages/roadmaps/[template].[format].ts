import type { APIContext } from 'astro';
import { PAPER_FORMATS, type PaperFormat } from '../../paper/make-paper.ts';
import type { Paper } from '../../paper/paper.ts';
import { paperAnswer } from '../../paper/paper-answer.ts';
import { paperFile } from '../_paper-files.ts';
import { templatePaper } from './_paper.ts';
import { listRoles } from './_roles.ts';
import { listTemplates } from './_templates.ts';

export async function getStaticPaths() {
  const roles = await listRoles();
  const templates = await listTemplates();
  return templates.flatMap(({ id, data }) =>
    PAPER_FORMATS.map((format) => ({
      params: { template: id, format },
      props: { paper: templatePaper(data, roles), format },
    })),
  );
}

export async function GET({ props }: APIContext<{ paper: Paper; format: PaperFormat }>): Promise<Response> {
  return paperAnswer(await paperFile(props.paper, props.format), props.format);
}
