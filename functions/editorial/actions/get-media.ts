import { z } from 'zod';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import type { TreeFile } from '../git/repository.ts';
import { refusalFor } from '../rights.ts';
import { action, type Desk } from './action.ts';
import { contentFolder } from './content-folder.ts';

/** Pictures under a folder, by address: 300 photos inside one JSON would weigh 123 MB. */
export const getMedia = action({
  params: z.object({ mediaFolder: contentFolder }),
  async run(desk, { mediaFolder }) {
    const files = await desk.repository.list(await desk.repository.head(), `${mediaFolder}/`);
    return files
      .filter(({ path }) => ownerOfPath(path)?.kind === 'picture' && !refusalFor(desk.editor, 'read', path))
      .map((file) => mediaFile(desk, file));
  },
});

/** A picture as Decap's media library shows it. */
export function mediaFile({ blobUrl }: Desk, { path, id, size }: TreeFile) {
  return { id, path, size, name: path.slice(path.lastIndexOf('/') + 1), displayURL: blobUrl({ id, path }) };
}
