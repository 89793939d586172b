import type { Desk } from '../actions/action.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import type { DraftPlace } from './draft-place.ts';
import { mustFindDraft } from './read-draft.ts';

/** Drops a draft; what is published stays. */
export async function dropDraft({ repository, editor }: Desk, place: DraftPlace): Promise<void> {
  mustBeAllowed(editor, 'change', place.path);
  await repository.inTurn(async () => {
    const { ref, tip } = await mustFindDraft(repository, place);
    await repository.moveRefs([{ ref, from: tip, to: null }]);
  });
}
