import { readContent } from '../../src/content-check/read-content.ts';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { forms } from '../../src/forms/catalogue.ts';
import { consentsInUse } from '../../src/forms/consents-in-use.ts';
import { findPlaceholders } from '../../src/model/find-placeholders.ts';
import type { Site } from '../../src/model/site.ts';
import { withOperatorEmail } from '../../src/model/with-operator-email.ts';

type Content = Parameters<typeof findPlaceholders>[0];

/**
 * What must be replaced in a content folder before the public sees the site. Its entries are known to be well formed.
 *
 * @param operatorEmail stands in for a sample address of the operator
 * @returns one line per file; empty when the folder is ready
 */
export async function findSampleContent(contentFolder: string, operatorEmail?: string): Promise<string[]> {
  const entries = (await readContent(contentFolder)).map(({ owner: { definition }, id, text }) => ({
    collection: definition.name,
    id,
    data: readEntryFile(definition, text).data,
  }));
  const all = <Name extends keyof Content>(name: Name) =>
    entries.filter(({ collection }) => collection === name) as unknown as Content[Name] & readonly unknown[];
  const [site] = entries.filter(({ collection }) => collection === 'site');
  const policy = entries.find(({ collection, id }) => collection === 'statements' && id === 'policy');
  if (!site) return ['content/region/site.json: нет файла'];
  return findPlaceholders({
    site: withOperatorEmail(site.data as Site, operatorEmail),
    municipalities: all('municipalities'),
    consents: all('consents'),
    consentsInUse: consentsInUse(forms),
    policy: policy?.data as Content['policy'],
  });
}
