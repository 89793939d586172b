import type { APIContext } from 'astro';
import { loadSite } from '../../handover/load-site.ts';
import { type Logo, listLogos, toSvgFile } from '../../sections/brand/list-logos.ts';
import { tokens } from './_tokens.ts';

export async function getStaticPaths() {
  const { title } = await loadSite();
  return listLogos(tokens).map((logo) => ({ params: { logo: logo.id }, props: { logo, title } }));
}

export function GET({ props: { logo, title } }: APIContext<{ logo: Logo; title: string }>): Response {
  return new Response(toSvgFile(logo, title), { headers: { 'content-type': 'image/svg+xml' } });
}
