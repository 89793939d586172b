import { join } from 'node:path';
import type { APIContext } from 'astro';
import { loadSite } from '../../handover/load-site.ts';
import { settings } from '../../settings.ts';
import { drawCard } from '../../social/draw-card.ts';
import { keepPicture } from '../../social/keep-picture.ts';
import { listCards } from '../../social/list-cards.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return listCards(site).map(({ id, title }) => ({ params: { card: id }, props: { title, site } }));
}

type Card = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props }: APIContext<Card>): Promise<Response> {
  const picture = await keepPicture(await drawCard(props), join(settings.cacheFolder, 'social'));
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
}
