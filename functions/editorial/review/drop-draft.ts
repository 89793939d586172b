import type { Desk } from '../actions/action.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import type { DraftPlace } from './draft-place.ts';
import { mustBeAsSeen } from './must-be-as-seen.ts';
import { mustFindDraft } from './read-draft.ts';

/**
 * Drops a draft; what is published stays.
 *
 * @throws {Refusal} 409 when the draft is no longer the one that the editor has read
 */
export async function dropDraft(desk: Desk, place: DraftPlace, seenId: string): Promise<void> {
  const { repository, editor } = desk;
  mustBeAllowed(editor, 'change', place.path);
  await repository.inTurn(async () => {
    const draft = await mustFindDraft(repository, place);
    await mustBeAsSeen(desk, draft, seenId);
    await repository.moveRefs([{ ref: draft.ref, from: draft.tip, to: null }]);
  });
}
