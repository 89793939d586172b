import type { Desk } from '../actions/action.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import type { DraftStatus } from './draft.ts';
import { draftMessage } from './draft-message.ts';
import type { DraftPlace } from './draft-place.ts';
import { mustBeAllowedStatus } from './must-be-allowed-status.ts';
import { mustBeAsSeen } from './must-be-as-seen.ts';
import { mustFindDraft } from './read-draft.ts';

const SUBJECTS: Readonly<Record<DraftStatus, string>> = {
  draft: 'Возвращено в работу',
  pending_review: 'Отправлено на проверку',
  pending_publish: 'Одобрено',
};

interface StatusChange {
  readonly status: DraftStatus;
  /** Version of the entry's file that the editor has read. */
  readonly seenId: string;
}

/**
 * Brings a draft on its way to the site, or back.
 *
 * @throws {Refusal} 409 when the draft is no longer the one that the editor has read
 */
export async function setStatus(
  desk: Desk,
  place: DraftPlace,
  { status, seenId }: StatusChange,
): Promise<void> {
  const { repository, editor } = desk;
  mustBeAllowed(editor, 'change', place.path);
  mustBeAllowedStatus(editor, status);
  await repository.inTurn(async () => {
    const draft = await mustFindDraft(repository, place);
    await mustBeAsSeen(desk, draft, seenId);
    const { tip, meets } = draft;
    await repository.commit({
      branch: place.ref,
      parent: tip,
      author: editor,
      at: desk.now(),
      message: draftMessage({ subject: SUBJECTS[status], step: 'status', status, ...(meets && { meets }) }),
      changes: [],
    });
  });
}
