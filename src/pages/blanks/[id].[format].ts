import type { APIContext } from 'astro';
import { PAPER_FORMATS, type PaperFormat } from '../../paper/make-paper.ts';
import type { Paper } from '../../paper/paper.ts';
import { paperAnswer } from '../../paper/paper-answer.ts';
import { paperFile } from '../_paper-files.ts';
import { listPapers } from './_papers.ts';

export async function getStaticPaths() {
  const papers = await listPapers();
  return papers.flatMap(({ id, paper }) =>
    PAPER_FORMATS.map((format) => ({ params: { id, format }, props: { paper, format } })),
  );
}

export async function GET({ props }: APIContext<{ paper: Paper; format: PaperFormat }>): Promise<Response> {
  return paperAnswer(await paperFile(props.paper, props.format), props.format);
}
