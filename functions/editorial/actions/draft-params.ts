import { z } from 'zod';

/** How Decap names the draft of an entry. */
export const draftParams = z.object({ collection: z.string(), slug: z.string() });
