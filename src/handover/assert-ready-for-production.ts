import { getCollection, getEntry } from 'astro:content';
import { forms } from '../forms/catalogue.ts';
import { consentsInUse } from '../forms/consents-in-use.ts';
import { findPlaceholders } from '../model/find-placeholders.ts';
import { loadSite } from './load-site.ts';

/** Stops a production build while sample contacts or drafts of legal texts stand in the content. */
export async function assertReadyForProduction(): Promise<void> {
  const placeholders = findPlaceholders({
    site: await loadSite(),
    municipalities: await getCollection('municipalities'),
    consents: await getCollection('consents'),
    consentsInUse: consentsInUse(forms),
    policy: (await getEntry('statements', 'policy'))?.data,
  });
  if (placeholders.length === 0) return;
  throw new Error(`Рабочий сайт собирать рано:\n${placeholders.map((line) => `- ${line}`).join('\n')}`);
}
