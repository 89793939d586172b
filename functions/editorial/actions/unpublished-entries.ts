import { z } from 'zod';
import { DRAFTS, type DraftPlace, placeOfRef } from '../review/draft-place.ts';
import { holdsText } from '../review/read-draft.ts';
import { refusalFor } from '../rights.ts';
import { action, type Desk } from './action.ts';

/** Ids of the drafts that the editor may see: `practices/ishim/dvor`. */
export const unpublishedEntries = action({
  params: z.object({}),
  async run(desk) {
    const refs = [...(await desk.repository.refs(DRAFTS))];
    const places = await Promise.all(refs.map((ref) => readablePlace(desk, ref)));
    return places
      .filter((place) => place !== undefined)
      .filter(({ path }) => !refusalFor(desk.editor, 'change', path))
      .map(({ collection, slug }) => `${collection}/${slug}`);
  },
});

/** A branch that somebody made by hand would break Decap's whole list. */
async function readablePlace(
  desk: Desk,
  [ref, tip]: readonly [string, string],
): Promise<DraftPlace | undefined> {
  const place = placeOfRef(ref);
  if (place && (await holdsText(desk.repository, tip))) return place;
  desk.noteDown({ level: 'error', event: 'draft-unreadable' });
  return undefined;
}
