import { posix } from 'node:path';
import { cleanEntry } from '../model/clean-entry.ts';
import { entryFiles } from '../model/entry-files.ts';
import { problemLine } from '../model/problem.ts';
import type { ContentFile } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';
import type { FolderFile } from './read-folder.ts';

/** Entries that show a picture or a film which is not there, a line for each; the entries are known to be well formed. */
export function findLostFiles(entries: readonly ContentFile[], files: readonly FolderFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return entries.flatMap(({ path, owner: { definition }, text }) =>
    entryFiles(definition, cleanEntry(readEntryFile(definition, text).data))
      .filter(({ file }) => !known.has(posix.join(posix.dirname(path), file)))
      .map(
        ({ field, file }) =>
          `${path}: ${problemLine({ field, words: `файла «${file}» нет рядом с записью`, advice: 'Загрузите его или выберите другой' })}`,
      ),
  );
}
