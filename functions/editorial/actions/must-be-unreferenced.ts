import { type ContentFile, entriesAmong } from '../../../src/content-check/read-content.ts';
import { readEntryFile } from '../../../src/content-check/read-entry-file.ts';
import { cleanEntry } from '../../../src/model/clean-entry.ts';
import { entryReferences } from '../../../src/model/entry-references.ts';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from './action.ts';

/** @throws {Refusal} 409 when an entry that stays names one of those that go: the site would not build */
export async function mustBeUnreferenced(
  { repository }: Desk,
  head: string,
  paths: readonly string[],
): Promise<void> {
  if (!paths.some((path) => ownerOfPath(path)?.kind === 'entry')) return;
  const files = await repository.list(head, 'content/');
  const texts = files.filter(({ path }) => ownerOfPath(path)?.kind === 'entry');
  const contents = await repository.read(texts.map(({ id }) => id));
  const entries = entriesAmong(
    texts.map(({ path }, at) => ({
      path: path.slice('content/'.length),
      content: contents[at] ?? Buffer.alloc(0),
    })),
  );
  const isGone = ({ path }: ContentFile) => paths.includes(`content/${path}`);
  const gone = entries.filter(isGone);
  for (const entry of entries) {
    // Taking a thousand entries apart lasts a second: only those that hold the very word can name it.
    if (isGone(entry) || !gone.some(({ id }) => entry.text.includes(id))) continue;
    const field = fieldThatNames(entry, gone);
    if (field === undefined) continue;
    throw new Refusal(
      409,
      `Эту запись называет другая: ${entry.path}, поле «${field}». Сначала уберите её оттуда.`,
    );
  }
}

function fieldThatNames({ owner: { definition }, text }: ContentFile, gone: readonly ContentFile[]) {
  const data = cleanEntry(readEntryFile(definition, text).data);
  return entryReferences(definition, data).find(({ collection, id }) =>
    gone.some((entry) => entry.owner.definition.name === collection && entry.id === id),
  )?.field;
}
