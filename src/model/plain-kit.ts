import { z } from 'zod';
import type { Kit, Picture } from './kit.ts';

/** Field kinds as plain strings with Decap's widgets: for the editor, the gateway and the tests. */
export const plainKit: Kit = {
  image: () => z.string().min(1).meta({ widget: 'image' }) as unknown as z.ZodType<Picture>,
};
