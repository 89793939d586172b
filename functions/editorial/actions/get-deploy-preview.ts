import { mustBeAllowed } from '../must-be-allowed.ts';
import { draftPlace } from '../review/draft-place.ts';
import { mustFindDraft } from '../review/read-draft.ts';
import { action } from './action.ts';
import { draftParams } from './draft-params.ts';

/** Where a draft can be looked at as a page; the first question starts its build. */
export const getDeployPreview = action({
  params: draftParams,
  async run({ repository, editor, previews }, { collection, slug }) {
    const place = draftPlace(collection, slug);
    mustBeAllowed(editor, 'change', place.path);
    return previews.ask(await mustFindDraft(repository, place));
  },
});
