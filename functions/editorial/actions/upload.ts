import { z } from 'zod';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { cleanPicture } from '../clean-picture.ts';
import type { FileChange } from '../git/commit-files.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from './action.ts';

/** A file as Decap sends it. */
export const upload = z.object({ path: z.string(), content: z.base64(), encoding: z.literal('base64') });

/** Checks and cleans an uploaded picture, ready to be committed. */
export async function takeUpload(
  { editor }: Desk,
  { path, content }: z.infer<typeof upload>,
): Promise<FileChange> {
  mustBeAllowed(editor, 'create', path);
  if (ownerOfPath(path)?.kind !== 'picture') throw new Refusal(415, 'Загружать можно только картинки.');
  return { path, content: await cleanPicture(path, Buffer.from(content, 'base64')) };
}
