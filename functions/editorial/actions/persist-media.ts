import { z } from 'zod';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { action } from './action.ts';
import { commitMessage } from './commit-message.ts';
import { findMedia } from './get-media-file.ts';
import { publishChanges } from './publish-changes.ts';
import { takeUpload, upload } from './upload.ts';

/** Stores one picture on the site. */
export const persistMedia = action({
  params: z.object({ asset: upload, options: z.object({ commitMessage }) }),
  async run(desk, { asset, options }) {
    mustBeAllowed(desk.editor, 'publish', asset.path);
    await publishChanges(desk, {
      message: options.commitMessage,
      changes: async (head) => [await takeUpload(desk, asset, { commit: head, brought: [] })],
    });
    return findMedia(desk, asset.path);
  },
});
