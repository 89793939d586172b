import { z } from 'zod';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/**
 * Names another entry by its id: `ishim`, or `ishim/dvorovaya-masterskaya` where entries lie by municipality.
 *
 * A plain string for the build and the editor alike; the check of the whole content sees that the entry is there.
 */
export const reference = (collection: string) =>
  z
    .string()
    .regex(SLUG, { error: 'Выберите запись из списка' })
    .meta({
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: ['title'],
      search_fields: ['title'],
    });
