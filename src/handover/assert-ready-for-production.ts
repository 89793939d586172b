import { getCollection, getEntry } from 'astro:content';
import { findPlaceholders } from './find-placeholders.ts';
import { required } from './required.ts';

/** Stops a production build while sample contacts or drafts of legal texts stand in the content. */
export async function assertReadyForProduction(): Promise<void> {
  const placeholders = findPlaceholders({
    site: required(await getEntry('site', 'site'), 'content/region/site.json').data,
    municipalities: await getCollection('municipalities'),
    consents: await getCollection('consents'),
  });
  if (placeholders.length === 0) return;
  throw new Error(`Рабочий сайт собирать рано:\n${placeholders.map((line) => `- ${line}`).join('\n')}`);
}
