import { z } from 'zod';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import { action, type Desk } from './action.ts';
import { mediaFile } from './get-media.ts';

/** One picture by its path. */
export const getMediaFile = action({
  params: z.object({ path: z.string() }),
  run: (desk, { path }) => findMedia(desk, path),
});

export async function findMedia(desk: Desk, path: string) {
  mustBeAllowed(desk.editor, 'read', path);
  const file = await desk.repository.find(await desk.repository.head(), path);
  if (!file) throw new Refusal(404, 'Такой картинки нет: возможно, её удалили.');
  return mediaFile(desk, file);
}
