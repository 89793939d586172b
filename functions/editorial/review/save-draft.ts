import { posix } from 'node:path';
import type { Desk } from '../actions/action.ts';
import { mustBeFresh, staleText, whoChanged } from '../actions/must-be-fresh.ts';
import { takeUpload, type Upload, type UploadPlace } from '../actions/upload.ts';
import { checkFile } from '../check-file.ts';
import type { FileChange } from '../git/commit-files.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import type { Draft, DraftStatus } from './draft.ts';
import { draftMessage } from './draft-message.ts';
import { formerPictures, mustTakeNoPlace } from './draft-pictures.ts';
import { type DraftPlace, draftPlace } from './draft-place.ts';
import { draftVersion, textVersion } from './draft-version.ts';
import { mustBeAllowedStatus } from './must-be-allowed-status.ts';
import { mustFindDraft, readDraft } from './read-draft.ts';

export interface DraftText {
  readonly collection: string;
  readonly slug: string;
  readonly path: string;
  readonly raw: string;
  /** Version of the file or the draft that the editor opened; `null` for a new entry. */
  readonly baseId: string | null;
  readonly assets: readonly Upload[];
  readonly message: string;
  readonly status?: DraftStatus | undefined;
}

/**
 * Saves an entry with its new pictures into its draft, which it begins if there is none.
 *
 * @returns the new version of the draft
 * @throws {Refusal} 409 with who and when, if somebody has changed the draft, or the entry that it begins from
 */
export async function saveDraft(desk: Desk, text: DraftText): Promise<string> {
  const { repository, editor } = desk;
  const place = draftPlace(text.collection, text.slug);
  if (place.path !== text.path) throw new Refusal(422, 'Запись лежит не там. Обновите страницу редактора.');
  mustBeAllowed(editor, text.baseId === null ? 'create' : 'change', text.path);
  checkFile(text.path, text.raw);
  return repository.inTurn(async () => {
    const draft = await readDraft(repository, place);
    const current = draft?.tip ?? (await repository.head());
    await mustGoOn(desk, draft, text);
    const brought = draft?.files.map(({ path }) => path) ?? [];
    const pictures = await Promise.all(
      text.assets.map((asset) => takeBeside(desk, place, asset, { commit: current, brought })),
    );
    const status = statusAfterSave(desk, draft, text.status);
    const former = formerPictures(draft, text.raw);
    await mustTakeNoPlace(repository, draft, [...former, ...pictures]);
    await repository.commit({
      branch: place.ref,
      parent: current,
      author: editor,
      at: desk.now(),
      message: draftMessage({ subject: text.message, step: 'save', status }),
      changes: [...former, { path: text.path, content: Buffer.from(text.raw) }, ...pictures],
      ...(draft?.meets && {
        joins: { commit: draft.meets, tree: await repository.treeOf(draft.meets) },
      }),
    });
    return draftVersion(repository, await mustFindDraft(repository, place));
  });
}

/** A draft that was published meanwhile leaves its text behind: whoever wrote it goes on from there. */
async function mustGoOn(desk: Desk, draft: Draft | undefined, { path, baseId }: DraftText): Promise<void> {
  const { repository } = desk;
  if (!draft) return mustBeFresh(desk, await repository.head(), { path, baseId: textVersion(baseId) });
  if ((await draftVersion(repository, draft)) === baseId) return;
  const paths = draft.files.map((file) => file.path);
  throw staleText('изменили', await whoChanged(desk, draft.tip, ...paths));
}

/** A draft holds its entry and pictures beside it, nothing that is anybody else's. */
async function takeBeside(
  desk: Desk,
  { path }: DraftPlace,
  asset: Upload,
  meets: UploadPlace,
): Promise<FileChange> {
  if (posix.dirname(asset.path) === posix.dirname(path)) return takeUpload(desk, asset, meets);
  throw new Refusal(403, `Картинка «${asset.path}» лежит не рядом с записью. Загрузите её из самой записи.`);
}

/** What is approved is approved as it stands: another's change needs another look. */
function statusAfterSave(
  { editor }: Desk,
  draft: Draft | undefined,
  wanted: DraftStatus | undefined,
): DraftStatus {
  if (wanted !== undefined) {
    mustBeAllowedStatus(editor, wanted);
    return wanted;
  }
  const status = draft?.status ?? 'draft';
  return status === 'pending_publish' && editor.role !== 'chief' ? 'pending_review' : status;
}
