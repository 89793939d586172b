import { posix } from 'node:path';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { takenName } from '../actions/upload.ts';
import { blobIdOf } from '../git/blob-id.ts';
import type { FileChange } from '../git/commit-files.ts';
import type { Repository } from '../git/repository.ts';
import type { Draft } from './draft.ts';

/**
 * What becomes of the pictures that earlier saves brought: those that the text no longer names leave the draft, for
 * nobody looks at them before they are published.
 */
export function formerPictures(draft: Draft | undefined, text: string): FileChange[] {
  if (!draft) return [];
  const pictures = draft.files.filter(({ path }) => ownerOfPath(path)?.kind === 'picture');
  return pictures.flatMap(({ path, id }): FileChange[] => {
    const isShown = id !== null && text.includes(posix.basename(path));
    // A draft that met the site's newer entry begins from there, where its pictures never were.
    if (draft.meets) return isShown ? [{ path, id }] : [];
    return isShown ? [] : [{ path, content: null }];
  });
}

/**
 * @throws {Refusal} 409 when a picture would take the place of another that was published under its name while the
 *   draft waited
 */
export async function mustTakeNoPlace(
  repository: Repository,
  draft: Draft | undefined,
  pictures: readonly FileChange[],
): Promise<void> {
  if (!draft?.meets) return;
  for (const picture of pictures) {
    const there = await repository.find(draft.meets, picture.path);
    if (there && there.id !== idOf(picture)) throw takenName(picture.path);
  }
}

function idOf(change: FileChange): string | undefined {
  if ('id' in change) return change.id;
  return change.content ? blobIdOf(change.content) : undefined;
}
