import { posix } from 'node:path';
import { z } from 'zod';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { cleanPicture, mustBeNamedAs } from '../clean-picture.ts';
import { blobIdOf } from '../git/blob-id.ts';
import type { FileChange } from '../git/commit-files.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from './action.ts';

/** A picture as Decap sends it. */
const whole = z.object({ path: z.string(), content: z.base64(), encoding: z.literal('base64') });

/** A picture that the server has: it was sent ahead, or lies there since an earlier save. */
const sentBefore = z.object({ path: z.string(), id: z.string().regex(/^[0-9a-f]{40}$/) });

export const upload = z.union([sentBefore, whole]);

export type Upload = z.infer<typeof upload>;

/** What an uploaded picture meets. */
export interface UploadPlace {
  /**
   * Where the picture may lie already: Decap names a draft's pictures again with every save, and drawing a JPEG anew
   * each time would wear it out.
   */
  readonly commit: string;
  /** Pictures that the very draft has brought: they may change. */
  readonly brought: readonly string[];
}

/**
 * Checks and cleans an uploaded picture, ready to be committed.
 *
 * @throws {Refusal} 409 when another picture has this name: an entry that shows it would show this one
 * @throws {Refusal} 410 when a picture that was sent ahead is no longer there
 */
export async function takeUpload(
  desk: Desk,
  picture: Upload,
  { commit, brought }: UploadPlace,
): Promise<FileChange> {
  const { path } = picture;
  mustBeAllowed(desk.editor, 'create', path);
  if (ownerOfPath(path)?.kind !== 'picture') throw new Refusal(415, 'Загружать можно только картинки.');
  const known = await desk.repository.find(commit, path);
  if (known && known.id === idOf(picture)) return { path, id: known.id };
  const content = await contentOf(desk, picture);
  if (!known || brought.includes(path) || known.id === blobIdOf(content)) return { path, content };
  throw takenName(path);
}

/** Drops the copies that waited for their entry, once it is saved. */
export async function dropWaiting({ waiting, editor }: Desk, pictures: readonly Upload[]): Promise<void> {
  await waiting.drop(
    editor,
    pictures.flatMap((picture) => ('id' in picture ? [picture.id] : [])),
  );
}

/** Two pictures of one name. */
export function takenName(path: string): Refusal {
  return new Refusal(
    409,
    `Картинка с именем «${posix.basename(path)}» здесь уже есть, и её может показывать другая запись. Назовите свой файл иначе и загрузите его ещё раз.`,
  );
}

function idOf(picture: Upload): string {
  return 'id' in picture ? picture.id : blobIdOf(Buffer.from(picture.content, 'base64'));
}

async function contentOf({ waiting, editor, redraw }: Desk, picture: Upload): Promise<Buffer> {
  const { path } = picture;
  if ('content' in picture) return cleanPicture(redraw, path, Buffer.from(picture.content, 'base64'));
  const found = await waiting.find(editor, picture.id);
  if (!found) throw new Refusal(410, `Картинки «${posix.basename(path)}» на сервере уже нет. ${AGAIN}`);
  mustBeNamedAs(path, found);
  return found;
}

const AGAIN = 'Уберите её из записи, добавьте ещё раз и сохраните.';
