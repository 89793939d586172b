import { z } from 'zod';
import { action } from './action.ts';
import { commitMessage } from './commit-message.ts';
import { findMedia } from './get-media-file.ts';
import { publishChanges } from './publish-changes.ts';
import { takeUpload, upload } from './upload.ts';

/** Stores one picture. */
export const persistMedia = action({
  params: z.object({ asset: upload, options: z.object({ commitMessage }) }),
  async run(desk, { asset, options }) {
    const picture = await takeUpload(desk, asset);
    await publishChanges(desk, { message: options.commitMessage, changes: async () => [picture] });
    return findMedia(desk, asset.path);
  },
});
