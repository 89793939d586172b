import { z } from 'zod';
import { draftParams } from './draft-params.ts';

/** A draft as the editor has read it. */
export const seenDraftParams = draftParams.extend({ seenId: z.string() });
