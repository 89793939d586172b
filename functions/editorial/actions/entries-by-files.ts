import { z } from 'zod';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { action } from './action.ts';
import { type LoadedEntry, loadEntries } from './load-entries.ts';

/** Settings files by their paths; a file that is not there yet comes back empty. */
export const entriesByFiles = action({
  params: z.object({ files: z.array(z.object({ path: z.string(), label: z.string().optional() })).max(100) }),
  async run(desk, { files }) {
    for (const { path } of files) mustBeAllowed(desk.editor, 'read', path);
    const head = await desk.repository.head();
    return Promise.all(
      files.map(async ({ path, label }): Promise<LoadedEntry> => {
        const found = await desk.repository.find(head, path);
        const [entry] = found ? await loadEntries(desk, [found]) : [];
        return { data: entry?.data ?? null, file: { path, id: found?.id ?? null, ...(label && { label }) } };
      }),
    );
  },
});
