import { cleanEntry } from '../model/clean-entry.ts';
import { collectionNamed } from '../model/collection-named.ts';
import { entryReferences } from '../model/entry-references.ts';
import { problemLine } from '../model/problem.ts';
import type { ContentFile } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

/** Entries that name one which is not there, a line for each; the files are known to be well formed. */
export function findLostReferences(files: readonly ContentFile[]): string[] {
  const known = new Set(files.map(({ owner, id }) => `${owner.definition.name}/${id}`));
  return files.flatMap(({ path, owner, text }) =>
    entryReferences(owner.definition, cleanEntry(readEntryFile(owner.definition, text).data))
      .filter(({ collection, id }) => !known.has(`${collection}/${id}`))
      .map(
        ({ field, collection, id }) =>
          `${path}: ${problemLine({ field, words: `записи «${id}» нет в разделе «${collectionNamed(collection).label}»`, advice: 'Выберите другую или верните её' })}`,
      ),
  );
}
