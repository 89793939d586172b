import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { campaignPage } from '../model/campaign-page.ts';
import { type Campaign, campaigns } from '../model/campaigns.ts';
import { cleanEntry } from '../model/clean-entry.ts';
import { type Standing, whyHidden } from '../model/publication.ts';
import { formatDate } from '../text/date.ts';
import { readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

interface Order extends Standing {
  readonly contentFolder: string;
}

/** Warns of campaigns that have ended, and stops a build where a banner would lead nowhere. */
export function checkCampaigns({ contentFolder, ...standing }: Order): AstroIntegration {
  return {
    name: 'check-campaigns',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        for (const line of await tellEnded(contentFolder, standing)) logger.warn(line);
      },
      'astro:build:done': async ({ dir }) => {
        const lost = await findLostPages(contentFolder, fileURLToPath(dir), standing);
        if (lost.length > 0)
          throw new Error(['Баннеры ведут на страницы, которых нет:', ...lost].join('\n- '));
      },
    },
  };
}

/** Campaigns whose banners have left the site, a line for each. */
export async function tellEnded(contentFolder: string, standing: Standing): Promise<string[]> {
  const all = await readCampaigns(contentFolder);
  return all
    .filter(({ campaign }) => whyHidden(campaign, standing) === 'ended')
    .map(
      ({ path, campaign }) =>
        `${path}: кампания «${campaign.title}» кончилась ${formatDate(campaign.showUntil)}, её баннеров на сайте нет. Продлите её или удалите`,
    );
}

/** Campaigns that lead to a page which was not built, a line for each. */
export async function findLostPages(
  contentFolder: string,
  siteFolder: string,
  standing: Standing,
): Promise<string[]> {
  const all = await readCampaigns(contentFolder);
  return all
    .filter(({ campaign }) => !whyHidden(campaign, standing))
    .map(({ id, path, campaign }) => ({ path, campaign, page: campaignPage(id, campaign) }))
    .filter(({ page }) => !existsSync(join(siteFolder, page, 'index.html')))
    .map(
      ({ path, campaign, page }) =>
        `${path}: кампания «${campaign.title}», все размеры: страницы ${page} нет. Выберите в поле «Куда ведёт» входную страницу`,
    );
}

/** The entries are known to be well formed. */
async function readCampaigns(contentFolder: string) {
  const files = await readContent(contentFolder, ({ name }) => name === campaigns.name);
  return files.map(({ id, path, owner, text }) => ({
    id,
    path,
    campaign: cleanEntry(readEntryFile(owner.definition, text).data) as Campaign,
  }));
}
