import { type CollectionEntry, getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { readText } from '../entries/read-text.ts';
import type { SiteFacts } from '../forms/site-facts.ts';
import { collectLists } from './choice-lists.ts';
import { collectCampaigns } from './known-campaigns.ts';
import { loadSite } from './load-site.ts';

/** Gathers from the content what forms and functions need to know. */
export async function collectSiteFacts(): Promise<SiteFacts> {
  const site = await loadSite();
  const municipalities = await getCollection('municipalities');
  const consents = await getCollection('consents');
  return {
    title: site.title,
    timeZone: site.timeZone,
    operator: {
      name: site.operator.name,
      email: site.operator.email,
      phone: site.operator.phone,
      replyDays: site.operator.replyDays,
    },
    municipalities: municipalities
      .map(({ id, data }) => ({
        id,
        title: data.title,
        short: data.short,
        coordinatorEmail: data.coordinator?.email,
      }))
      .sort((one, other) => one.short.localeCompare(other.short, 'ru')),
    consents: Object.fromEntries(await Promise.all(consents.map(toConsent))),
    lists: await collectLists(),
    campaigns: await collectCampaigns(),
  };
}

async function toConsent(entry: CollectionEntry<'consents'>) {
  const { id, data } = entry;
  const hash = sha256(`${data.title}\n\n${await readText(entry)}`);
  return [id, { id, checkbox: data.checkbox, version: data.version, hash }] as const;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
