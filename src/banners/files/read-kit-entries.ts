import { readContent } from '../../content-check/read-content.ts';
import { readEntryFile } from '../../content-check/read-entry-file.ts';
import { type BannerSizes, bannerSizes } from '../../model/banner-sizes.ts';
import { type Campaign, campaigns } from '../../model/campaigns.ts';
import type { Collection } from '../../model/collection.ts';
import { entrySchema } from '../../model/entry-schema.ts';
import { plainKit } from '../../model/plain-kit.ts';
import { type Standing, whyHidden } from '../../model/publication.ts';
import { type Site, site } from '../../model/site.ts';

interface KitEntries {
  readonly campaigns: readonly { readonly id: string; readonly campaign: Campaign }[];
  readonly place: BannerSizes;
  readonly name: string;
  /** Titles of campaigns that are over. */
  readonly ended: readonly string[];
}

/** What banners are made from, read from a content folder without Astro. */
export async function readKitEntries(contentFolder: string, standing: Standing): Promise<KitEntries> {
  const files = await readContent(contentFolder);
  const read = <Value>(definition: Collection): { id: string; data: Value }[] =>
    files
      .filter(({ owner }) => owner.definition.name === definition.name)
      .map(({ id, text }) => ({
        id,
        data: entrySchema(definition, plainKit).parse(readEntryFile(definition, text).data) as Value,
      }));
  const one = <Value>(definition: Collection): Value => {
    const [entry] = read<Value>(definition);
    if (!entry) throw new Error(`В папке ${contentFolder} нет записи «${definition.label}»`);
    return entry.data;
  };
  const all = read<Campaign>(campaigns);
  return {
    campaigns: all
      .filter(({ data }) => !whyHidden(data, standing))
      .map(({ id, data }) => ({ id, campaign: data })),
    place: one<BannerSizes>(bannerSizes),
    name: one<Site>(site).title,
    ended: all.filter(({ data }) => whyHidden(data, standing) === 'ended').map(({ data }) => data.title),
  };
}
