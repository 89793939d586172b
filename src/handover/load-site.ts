import { getEntry } from 'astro:content';
import type { Site } from '../model/site.ts';
import { withOperatorEmail } from '../model/with-operator-email.ts';
import { settings } from '../settings.ts';
import { required } from './required.ts';

/** Who runs the site, as visitors see it. */
export async function loadSite(): Promise<Site> {
  const { data } = required(await getEntry('site', 'site'), 'content/region/site.json');
  return withOperatorEmail(data, settings.operatorEmail);
}
