import { cleanEntry } from '../model/clean-entry.ts';
import { entryTexts } from '../model/entry-texts.ts';
import { isRecord } from '../model/is-record.ts';
import { isExampleEmail } from '../text/email.ts';
import { isExamplePhone } from '../text/phone.ts';
import { readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

/**
 * Entries that are no samples and yet give a sample address or phone, a line for each. The operator's and the
 * coordinators' are told by `findPlaceholders`. The entries are known to be well formed.
 */
export async function findSampleContacts(contentFolder: string): Promise<string[]> {
  const files = await readContent(contentFolder);
  return files.flatMap(({ path, owner: { definition }, text }) => {
    if (TOLD_ELSEWHERE.has(definition.name)) return [];
    const { data, body } = readEntryFile(definition, text);
    const entry = cleanEntry(data);
    if (!isRecord(entry) || entry.example === true) return [];
    const sample = entryTexts(definition, entry, body).find(
      (found) => found.isWorkContact && (isExampleEmail(found.text) || isExamplePhone(found.text)),
    );
    if (!sample) return [];
    return [
      `content/${path}: ${sample.field}: впишите настоящий контакт вместо ${sample.text} или уберите его`,
    ];
  });
}

const TOLD_ELSEWHERE = new Set(['site', 'municipalities']);
