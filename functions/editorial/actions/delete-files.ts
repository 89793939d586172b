import path from 'node:path/posix';
import { z } from 'zod';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import { action, type Desk } from './action.ts';
import { commitMessage } from './commit-message.ts';
import { loadEntries } from './load-entries.ts';
import { mustBeUnreferenced } from './must-be-unreferenced.ts';
import { publishChanges } from './publish-changes.ts';

/** Deletes entries or pictures; what an entry that stays names or shows stays too, or the site would not build. */
export const deleteFiles = action({
  params: z.object({ paths: z.array(z.string()).min(1).max(50), options: z.object({ commitMessage }) }),
  async run(desk, { paths, options }) {
    for (const each of paths) mustBeAllowed(desk.editor, 'delete', each);
    await publishChanges(desk, {
      message: options.commitMessage,
      changes: async (head) => {
        for (const each of paths) await mustBeUnused(desk, head, each, paths);
        await mustBeUnreferenced(desk, head, paths);
        return paths.map((each) => ({ path: each, content: null }));
      },
    });
    return {};
  },
});

async function mustBeUnused(desk: Desk, head: string, picture: string, deleted: readonly string[]) {
  if (ownerOfPath(picture)?.kind !== 'picture') return;
  const beside = await desk.repository.list(head, `${path.dirname(picture)}/`);
  const entries = beside.filter(
    (file) => ownerOfPath(file.path)?.kind === 'entry' && !deleted.includes(file.path),
  );
  const name = path.basename(picture);
  const user = (await loadEntries(desk, entries)).find(({ data }) => data?.includes(name));
  if (user)
    throw new Refusal(409, `Картинку показывает запись «${user.file.path}». Сначала уберите её оттуда.`);
}
