import { action } from './action.ts';
import { draftFile } from './draft-file.ts';
import { draftFileParams } from './draft-file-params.ts';

/** The text of a draft. */
export const unpublishedEntryDataFile = action({
  params: draftFileParams,
  async run(desk, wanted) {
    const { id, content } = await draftFile(desk, wanted);
    return { data: content.toString(), id };
  },
});
