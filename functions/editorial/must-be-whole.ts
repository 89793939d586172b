import { posix } from 'node:path';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { cleanEntry } from '../../src/model/clean-entry.ts';
import type { Collection } from '../../src/model/collection.ts';
import { collectionNamed } from '../../src/model/collection-named.ts';
import { entryFiles } from '../../src/model/entry-files.ts';
import { entryReferences } from '../../src/model/entry-references.ts';
import { ownerOfPath } from '../../src/model/owner-of-path.ts';
import { problemLine } from '../../src/model/problem.ts';
import type { FileChange } from './git/commit-files.ts';
import type { Repository } from './git/repository.ts';
import { Refusal } from './refusal.ts';

interface Coming {
  readonly changes: readonly FileChange[];
  /** Entries among them, well formed. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Checks that entries on their way to the site name only entries and files that will be there: the build would stop
 * at them, and the site would stand still for all.
 *
 * @throws {Refusal} 422 with every lost one
 */
export async function mustBeWhole(
  repository: Repository,
  head: string,
  { changes, texts }: Coming,
): Promise<void> {
  const published = (await repository.list(head, 'content/')).map(({ path }) => path);
  const known = new Set([...published, ...changes.map(({ path }) => path)]);
  const problems = texts.flatMap(({ path, text }) => {
    const definition = ownerOfPath(path)?.definition;
    if (!definition) return [];
    const data = cleanEntry(readEntryFile(definition, text).data);
    return [...lostEntries(definition, data, known), ...lostFiles(definition, data, path, known)];
  });
  if (problems.length > 0) throw new Refusal(422, problems.map(problemLine).join('; '));
}

function lostEntries(definition: Collection, data: unknown, known: ReadonlySet<string>) {
  return entryReferences(definition, data)
    .map(({ field, collection, id }) => ({ field, id, section: collectionNamed(collection) }))
    .filter(({ section, id }) => !known.has(pathOf(section, id)))
    .map(({ field, section, id }) => ({
      field,
      words: `записи «${id}» нет на сайте в разделе «${section.label}»`,
      advice: 'Выберите другую или сначала опубликуйте её',
    }));
}

function lostFiles(definition: Collection, data: unknown, path: string, known: ReadonlySet<string>) {
  return entryFiles(definition, data)
    .filter(({ file }) => !known.has(posix.join(posix.dirname(path), file)))
    .map(({ field, file }) => ({
      field,
      words: `файла «${file}» нет рядом с записью`,
      advice: 'Загрузите его или выберите другой',
    }));
}

function pathOf({ place, format }: Collection, id: string): string {
  return 'folder' in place ? `content/${place.folder}/${id}.${format}` : `content/${place.file}`;
}
