import { getEntry } from 'astro:content';
import { loadSection } from '../../entries/load-section.ts';
import { loadSite } from '../../handover/load-site.ts';
import type { FeedList } from './_feeds.ts';

/** What a reader calls a feed: «Новости, Ишим — Моя территория». */
export async function titleOf(list: FeedList, municipality: string | undefined): Promise<string> {
  const [section, site, place] = await Promise.all([
    loadSection(list),
    loadSite(),
    municipality && getEntry('municipalities', municipality),
  ]);
  const what = [section.data.title, place ? place.data.short : undefined].filter(Boolean).join(', ');
  return `${what} — ${site.title}`;
}
