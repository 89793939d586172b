import { catalogue } from './model/catalogue.ts';
import { toAstro } from './model/to-astro.ts';
import { settings } from './settings.ts';

export const collections = {
  municipalities: toAstro(catalogue.municipalities, settings.contentFolder),
  guides: toAstro(catalogue.guides, settings.contentFolder),
  consents: toAstro(catalogue.consents, settings.contentFolder),
  site: toAstro(catalogue.site, settings.contentFolder),
  targets: toAstro(catalogue.targets, settings.contentFolder),
  sources: toAstro(catalogue.sources, settings.contentFolder),
};
