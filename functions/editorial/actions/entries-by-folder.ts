import { z } from 'zod';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { refusalFor } from '../rights.ts';
import { action } from './action.ts';
import { contentFolder } from './content-folder.ts';
import { loadEntries } from './load-entries.ts';

/** All entries of a collection that the editor may read. */
export const entriesByFolder = action({
  params: z.object({ folder: contentFolder, extension: z.string(), depth: z.number() }),
  async run(desk, { folder, extension }) {
    const files = await desk.repository.list(await desk.repository.head(), `${folder}/`);
    const entries = files.filter(
      ({ path }) =>
        ownerOfPath(path)?.kind === 'entry' &&
        path.endsWith(`.${extension}`) &&
        !refusalFor(desk.editor, 'read', path),
    );
    return loadEntries(desk, entries);
  },
});
