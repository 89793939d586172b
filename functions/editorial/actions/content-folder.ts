import { z } from 'zod';

/** A folder that Decap may list; what it sees there depends on rights. */
export const contentFolder = z.string().regex(/^content(?:\/[a-z0-9-]+)*$/);
