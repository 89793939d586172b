import { z } from 'zod';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import { action } from './action.ts';
import { loadEntries } from './load-entries.ts';

/** One entry by its path. */
export const getEntry = action({
  params: z.object({ path: z.string() }),
  async run(desk, { path }) {
    mustBeAllowed(desk.editor, 'read', path);
    const file = await desk.repository.find(await desk.repository.head(), path);
    if (!file) throw new Refusal(404, 'Такой записи нет: возможно, её удалили.');
    const [entry] = await loadEntries(desk, [file]);
    return entry;
  },
});
