import { cleanEntry } from '../model/clean-entry.ts';
import { type HiddenBecause, type Publication, type Standing, whyHidden } from '../model/publication.ts';
import { countOf } from '../text/plural.ts';
import { readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

const WORDS: Readonly<Record<HiddenBecause, string>> = {
  example: 'Примеры не вошли в рабочий сайт',
  consent: 'Согласие кончилось, на сайте больше нет',
  ended: 'Срок вышел, на сайте больше нет',
  later: 'Выйдут позже',
};

/**
 * Says what of a content folder visitors do not see, a line for each reason: «Выйдут позже: 2 записи (news 2)».
 * Its entries are known to be well formed.
 */
export async function tellHidden(contentFolder: string, standing: Standing): Promise<string[]> {
  const files = await readContent(contentFolder);
  const hidden = files.flatMap(({ owner: { definition }, text }) => {
    const data = cleanEntry(readEntryFile(definition, text).data) ?? {};
    const why = whyHidden(data as Publication, standing);
    return why ? [{ why, name: definition.name }] : [];
  });
  return (Object.keys(WORDS) as HiddenBecause[]).flatMap((reason) => {
    const names = hidden.filter(({ why }) => why === reason).map(({ name }) => name);
    if (names.length === 0) return [];
    const count = countOf(names.length, ['запись', 'записи', 'записей']);
    return [`${WORDS[reason]}: ${count} (${tally(names)})`];
  });
}

/** `news 2, practices 6` */
function tally(names: readonly string[]): string {
  return [...new Set(names)]
    .map((name) => `${name} ${names.filter((other) => other === name).length}`)
    .join(', ');
}
