import type { APIContext } from 'astro';
import { loadSection } from '../../entries/load-section.ts';
import { PAPER_FORMATS, type PaperFormat } from '../../paper/make-paper.ts';
import { paperAnswer } from '../../paper/paper-answer.ts';
import { paperFile } from '../_paper-files.ts';
import { regionalPaper } from './_paper.ts';
import { regionalPlan } from './_plan.ts';

export function getStaticPaths() {
  return PAPER_FORMATS.map((format) => ({ params: { format }, props: { format } }));
}

export async function GET({ props: { format } }: APIContext<{ format: PaperFormat }>): Promise<Response> {
  const { data } = await loadSection('roadmap');
  const paper = regionalPaper(data.title, await regionalPlan());
  return paperAnswer(await paperFile(paper, format), format);
}
