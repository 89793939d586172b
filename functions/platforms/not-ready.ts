import { join } from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { findSampleContacts } from '../../src/content-check/find-sample-contacts.ts';
import type { BuildOrder } from './build-site.ts';
import { findSampleContent } from './find-sample-content.ts';

/** What a build must know of content before it begins. */
export type ContentOrder = Pick<BuildOrder, 'contentFolder' | 'settings'>;

/** Why content cannot be built, a line per file; `undefined` when it can. */
export async function notReady({ contentFolder, settings }: ContentOrder): Promise<string | undefined> {
  const problems = await checkContent(contentFolder);
  if (problems.length > 0) return problems.map((line) => join(contentFolder, line)).join('\n');
  if (settings.SITE_ENV !== 'production') return undefined;
  const samples = [
    ...(await findSampleContent(contentFolder, settings.OPERATOR_EMAIL)),
    ...(await findSampleContacts(contentFolder)),
  ];
  return samples.length > 0 ? ['Рабочий сайт собирать рано:', ...samples].join('\n') : undefined;
}
