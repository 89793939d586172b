import type { APIContext } from 'astro';
import { fileAnswer } from '../_file-answer.ts';
import { loadDrawings, type PressFile } from './_drawings.ts';
import { loadKit } from './_kit.ts';

export async function getStaticPaths() {
  const drawings = (await loadDrawings()).flatMap(({ svg, png }) => [svg, png]);
  return [...drawings, await loadKit()].map((file) => ({ params: { file: file.name }, props: file }));
}

export function GET({ props }: APIContext<PressFile>): Response {
  return fileAnswer(props);
}
