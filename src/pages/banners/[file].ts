import type { APIContext } from 'astro';
import type { BannerFile } from '../../banners/files/make-banner.ts';
import { fileAnswer } from '../_file-answer.ts';
import { loadKits } from './_kits.ts';

export async function getStaticPaths() {
  const kits = await loadKits();
  return kits
    .flatMap(({ archive, banners }) => [archive, ...banners.flatMap(({ files }) => files)])
    .map((file) => ({ params: { file: file.name }, props: file }));
}

export function GET({ props }: APIContext<BannerFile>): Response {
  return fileAnswer(props);
}
