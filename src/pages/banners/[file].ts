import type { APIContext } from 'astro';
import type { BannerFile } from '../../banners/files/make-banner.ts';
import { loadKits } from './_kits.ts';

export async function getStaticPaths() {
  const kits = await loadKits();
  return kits
    .flatMap(({ archive, banners }) => [archive, ...banners.flatMap(({ files }) => files)])
    .map((file) => ({ params: { file: file.name }, props: file }));
}

export function GET({ props: { name, bytes } }: APIContext<BannerFile>): Response {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  zip: 'application/zip',
};
