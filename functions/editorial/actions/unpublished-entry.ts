import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { draftPlace } from '../review/draft-place.ts';
import { readDraft } from '../review/read-draft.ts';
import { refusalFor } from '../rights.ts';
import { action } from './action.ts';

/** The state of one draft. Another's looks as if there were none: the published entry opens then. */
export const unpublishedEntry = action({
  params: z.object({
    id: z.string().optional(),
    collection: z.string().optional(),
    slug: z.string().optional(),
  }),
  async run({ repository, editor }, { id = '', collection, slug }) {
    const [first = '', ...rest] = id.split('/');
    const place = draftPlace(collection ?? first, slug ?? rest.join('/'));
    const draft = refusalFor(editor, 'change', place.path) ? undefined : await readDraft(repository, place);
    if (!draft) throw new Refusal(404, 'Черновика нет.');
    return {
      collection: draft.collection,
      slug: draft.slug,
      status: draft.status,
      updatedAt: draft.updatedAt.toISOString(),
      pullRequestAuthor: draft.writers[0].name,
      diffs: draft.files.map((file) => ({
        path: file.path,
        id: file.id ?? '',
        newFile: file.formerId === null,
      })),
    };
  },
});
