import { z } from 'zod';
import { STATUSES } from '../review/draft.ts';
import { draftPlace } from '../review/draft-place.ts';
import { setStatus } from '../review/set-status.ts';
import { action } from './action.ts';
import { draftParams } from './draft-params.ts';

/** Sends a draft to review, approves it, or takes it back. */
export const updateUnpublishedEntryStatus = action({
  params: draftParams.extend({ newStatus: z.enum(STATUSES) }),
  async run(desk, { collection, slug, newStatus }) {
    await setStatus(desk, draftPlace(collection, slug), newStatus);
    return { message: 'ok' };
  },
});
