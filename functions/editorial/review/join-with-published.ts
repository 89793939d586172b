import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import type { FileChange } from '../git/commit-files.ts';
import type { FileDifference } from '../git/diff-commits.ts';
import { mergeText } from '../git/merge-text.ts';
import type { Repository } from '../git/repository.ts';
import type { Draft } from './draft.ts';

/** What a draft brings to the published content. */
export interface Joined {
  readonly changes: readonly FileChange[];
  /** Entries among them, as they will stand. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Joins a draft with what has been published since it began: other entries are not touched, another change of the
 * same entry is joined line by line.
 *
 * @returns the path that both changed in the same place, when there is one
 */
export async function joinWithPublished(
  repository: Repository,
  draft: Draft,
  head: string,
): Promise<Joined | { readonly conflict: string }> {
  const changes: FileChange[] = [];
  const texts: { path: string; text: string }[] = [];
  for (const file of draft.files) {
    const content = await joinFile(repository, file, head);
    if (content === 'conflict') return { conflict: file.path };
    changes.push(content);
    const text = ownerOfPath(file.path)?.kind === 'entry' && (await textOf(repository, content));
    if (text) texts.push({ path: file.path, text });
  }
  return { changes, texts };
}

async function joinFile(
  repository: Repository,
  { path, id, formerId }: FileDifference,
  head: string,
): Promise<FileChange | 'conflict'> {
  const ours: FileChange = id === null ? { path, content: null } : { path, id };
  const published = (await repository.find(head, path))?.id ?? null;
  if (published === formerId || published === id) return ours;
  if (id === null || formerId === null || published === null) return 'conflict';
  if (ownerOfPath(path)?.kind !== 'entry') return 'conflict';
  const [mine, base, theirs] = await repository.read([id, formerId, published]);
  const merged = mine && base && theirs && (await mergeText({ ours: mine, base, theirs }));
  return merged ? { path, content: merged } : 'conflict';
}

async function textOf(repository: Repository, change: FileChange): Promise<string | undefined> {
  if ('content' in change) return change.content?.toString();
  const [blob] = await repository.read([change.id]);
  return blob?.toString();
}
