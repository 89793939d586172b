import { z } from 'zod';
import { DRAFTS, placeOfRef } from '../review/draft-place.ts';
import { refusalFor } from '../rights.ts';
import { action } from './action.ts';

/** Ids of the drafts that the editor may see: `practices/ishim/dvor`. */
export const unpublishedEntries = action({
  params: z.object({}),
  async run({ repository, editor }) {
    const places = [...(await repository.refs(DRAFTS)).keys()].map(placeOfRef);
    return places
      .filter(({ path }) => !refusalFor(editor, 'change', path))
      .map(({ collection, slug }) => `${collection}/${slug}`);
  },
});
