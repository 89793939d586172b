import { posix } from 'node:path';
import { action } from './action.ts';
import { draftFile } from './draft-file.ts';
import { draftFileParams } from './draft-file-params.ts';

/** A picture of a draft by its address: forty photographs inside JSON would weigh as many megabytes. */
export const unpublishedEntryMediaFile = action({
  params: draftFileParams,
  async run(desk, { collection, slug, path }) {
    const { id, content } = await draftFile(desk, { collection, slug, path });
    return {
      id,
      path,
      name: posix.basename(path),
      size: content.length,
      displayURL: desk.blobUrl({ id, path, draft: { collection, slug } }),
    };
  },
});
