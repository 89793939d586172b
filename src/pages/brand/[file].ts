import type { APIContext } from 'astro';
import { filesOf, type KitFile } from '../../brand-kit/files/brand-kit.ts';
import { fileAnswer } from '../_file-answer.ts';
import { loadBrandKit } from './_kit.ts';

export async function getStaticPaths() {
  const { kit } = await loadBrandKit();
  return filesOf(kit).map((file) => ({ params: { file: file.name }, props: file }));
}

export function GET({ props }: APIContext<KitFile>): Response {
  return fileAnswer(props);
}
