import { draftPlace } from '../review/draft-place.ts';
import { dropDraft } from '../review/drop-draft.ts';
import { action } from './action.ts';
import { seenDraftParams } from './seen-draft-params.ts';

/** Drops a draft. */
export const deleteUnpublishedEntry = action({
  params: seenDraftParams,
  async run(desk, { collection, slug, seenId }) {
    await dropDraft(desk, draftPlace(collection, slug), seenId);
    desk.noteDown({ level: 'info', event: 'draft-dropped' });
    return { message: 'ok' };
  },
});
