import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from '../review/draft.ts';
import { draftPlace } from '../review/draft-place.ts';
import { mustFindDraft } from '../review/read-draft.ts';
import type { Desk } from './action.ts';

interface DraftFile {
  readonly collection: string;
  readonly slug: string;
  readonly path: string;
}

/** A file that a draft brings. */
export async function draftFile(
  { repository, editor }: Desk,
  { collection, slug, path }: DraftFile,
): Promise<{ readonly draft: Draft; readonly id: string; readonly content: Buffer }> {
  const place = draftPlace(collection, slug);
  mustBeAllowed(editor, 'change', place.path);
  mustBeAllowed(editor, 'change', path);
  const draft = await mustFindDraft(repository, place);
  const id = draft.files.find((file) => file.path === path)?.id;
  const [content] = id ? await repository.read([id]) : [];
  if (!id || !content) throw new Refusal(404, 'В черновике нет такого файла. Обновите страницу.');
  return { draft, id, content };
}
