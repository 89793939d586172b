import { draftPlace } from '../review/draft-place.ts';
import { publishDraft } from '../review/publish-draft.ts';
import { action } from './action.ts';
import { seenDraftParams } from './seen-draft-params.ts';

/** Puts an approved draft on the site. */
export const publishUnpublishedEntry = action({
  params: seenDraftParams,
  async run(desk, { collection, slug, seenId }) {
    await publishDraft(desk, draftPlace(collection, slug), seenId);
    return { message: 'ok' };
  },
});
