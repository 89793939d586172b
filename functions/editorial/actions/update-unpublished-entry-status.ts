import { z } from 'zod';
import { STATUSES } from '../review/draft.ts';
import { draftPlace } from '../review/draft-place.ts';
import { setStatus } from '../review/set-status.ts';
import { action } from './action.ts';
import { seenDraftParams } from './seen-draft-params.ts';

/** Sends a draft to review, approves it, or takes it back. */
export const updateUnpublishedEntryStatus = action({
  params: seenDraftParams.extend({ newStatus: z.enum(STATUSES) }),
  async run(desk, { collection, slug, seenId, newStatus }) {
    await setStatus(desk, draftPlace(collection, slug), { status: newStatus, seenId });
    return { message: 'ok' };
  },
});
