import { z } from 'zod';
import type { Kit } from './kit.ts';

/** Field kinds as plain strings with Decap's widgets: for the editor, the gateway and the tests. */
export const plainKit: Kit = {
  image: () => z.string().min(1).meta({ widget: 'image' }),
  reference: (collection) =>
    z
      .string()
      .min(1)
      .meta({
        widget: 'relation',
        collection,
        value_field: '{{slug}}',
        display_fields: ['title'],
        search_fields: ['title'],
      }),
};
