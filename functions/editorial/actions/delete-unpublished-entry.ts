import { draftPlace } from '../review/draft-place.ts';
import { dropDraft } from '../review/drop-draft.ts';
import { action } from './action.ts';
import { draftParams } from './draft-params.ts';

/** Drops a draft. */
export const deleteUnpublishedEntry = action({
  params: draftParams,
  async run(desk, { collection, slug }) {
    await dropDraft(desk, draftPlace(collection, slug));
    return { message: 'ok' };
  },
});
