import { draftPlace } from '../review/draft-place.ts';
import { publishDraft } from '../review/publish-draft.ts';
import { action } from './action.ts';
import { draftParams } from './draft-params.ts';

/** Puts an approved draft on the site. */
export const publishUnpublishedEntry = action({
  params: draftParams,
  async run(desk, { collection, slug }) {
    await publishDraft(desk, draftPlace(collection, slug));
    return { message: 'ok' };
  },
});
