import type { Collection } from '../model/collection.ts';
import { type OwnedPath, ownerOfPath } from '../model/owner-of-path.ts';
import { type FolderFile, readFolder } from './read-folder.ts';

/** An entry's file in a content folder. */
export interface ContentFile {
  /** From the content folder: `practices/ishim/dvor.md`. */
  readonly path: string;
  readonly owner: OwnedPath;
  /** As other entries name it: `ishim/dvor`. */
  readonly id: string;
  readonly text: string;
}

/**
 * The entries' files of a content folder, in the order of their paths.
 *
 * @param isWanted by the collection; all are read when it is not told
 */
export async function readContent(
  contentFolder: string,
  isWanted: (collection: Collection) => boolean = () => true,
): Promise<ContentFile[]> {
  const files = await readFolder(contentFolder, '.', (path) => {
    const owner = ownerOfPath(`content/${path}`);
    return owner?.kind === 'entry' && isWanted(owner.definition);
  });
  return entriesAmong(files);
}

/** The entries' files among the files of a content folder. */
export function entriesAmong(files: readonly FolderFile[]): ContentFile[] {
  return files.flatMap(({ path, content }) => {
    const owner = ownerOfPath(`content/${path}`);
    if (owner?.kind !== 'entry') return [];
    return [{ path, owner, id: idOf(owner.definition, path), text: content.toString('utf8') }];
  });
}

function idOf({ place, format }: Collection, path: string): string {
  const start = 'folder' in place ? place.folder.length + 1 : path.lastIndexOf('/') + 1;
  return path.slice(start, -format.length - 1);
}
