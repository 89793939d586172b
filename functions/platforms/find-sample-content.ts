import { findPlaceholders } from '../../src/model/find-placeholders.ts';
import { ownerOfPath } from '../../src/model/owner-of-path.ts';
import type { Site } from '../../src/model/site.ts';
import { withOperatorEmail } from '../../src/model/with-operator-email.ts';
import { readEntryFile } from '../editorial/read-entry-file.ts';
import { readFolder } from '../editorial/read-folder.ts';

type Content = Parameters<typeof findPlaceholders>[0];

/**
 * What must be replaced in a content folder before the public sees the site. Its entries are known to be well formed.
 *
 * @param operatorEmail stands in for a sample address of the operator
 * @returns one line per file; empty when the folder is ready
 */
export async function findSampleContent(contentFolder: string, operatorEmail?: string): Promise<string[]> {
  const entries = (await readFolder(contentFolder, '.')).flatMap(({ path, content }) => {
    const owner = ownerOfPath(`content/${path}`);
    if (owner?.kind !== 'entry') return [];
    const { data } = readEntryFile(owner.definition, Buffer.from(content ?? '').toString('utf8'));
    return [{ collection: owner.definition.name, id: path.replace(/^.*\/|\.[a-z]+$/g, ''), data }];
  });
  const all = <Name extends keyof Content>(name: Name) =>
    entries.filter(({ collection }) => collection === name) as unknown as Content[Name] & readonly unknown[];
  const [site] = entries.filter(({ collection }) => collection === 'site');
  if (!site) return ['content/region/site.json: нет файла'];
  return findPlaceholders({
    site: withOperatorEmail(site.data as Site, operatorEmail),
    municipalities: all('municipalities'),
    consents: all('consents'),
  });
}
