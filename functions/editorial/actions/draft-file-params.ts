import { z } from 'zod';
import { draftParams } from './draft-params.ts';

/** How Decap names a file of a draft. */
export const draftFileParams = draftParams.extend({ path: z.string() });
