import { draftVersion } from '../review/draft-version.ts';
import { action } from './action.ts';
import { draftFile } from './draft-file.ts';
import { draftFileParams } from './draft-file-params.ts';

/** The text of a draft, and the version of the draft as a whole. */
export const unpublishedEntryDataFile = action({
  params: draftFileParams,
  async run(desk, wanted) {
    const { draft, content } = await draftFile(desk, wanted);
    return { data: content.toString(), id: await draftVersion(desk.repository, draft) };
  },
});
