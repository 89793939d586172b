import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { z } from 'zod';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { cleanPicture } from '../clean-picture.ts';
import type { FileChange } from '../git/commit-files.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from './action.ts';

/** A file as Decap sends it. */
export const upload = z.object({ path: z.string(), content: z.base64(), encoding: z.literal('base64') });

export type Upload = z.infer<typeof upload>;

/** What an uploaded picture meets. */
export interface UploadPlace {
  /**
   * Where the picture may lie already: Decap sends a draft's pictures again with every save, and drawing a JPEG anew
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
 */
export async function takeUpload(
  { editor, repository }: Desk,
  { path, content }: Upload,
  { commit, brought }: UploadPlace,
): Promise<FileChange> {
  mustBeAllowed(editor, 'create', path);
  if (ownerOfPath(path)?.kind !== 'picture') throw new Refusal(415, 'Загружать можно только картинки.');
  const bytes = Buffer.from(content, 'base64');
  const known = await repository.find(commit, path);
  if (known && known.id === blobIdOf(bytes)) return { path, id: known.id };
  const cleaned = await cleanPicture(path, bytes);
  if (!known || brought.includes(path) || known.id === blobIdOf(cleaned)) return { path, content: cleaned };
  throw new Refusal(
    409,
    `Картинка с именем «${posix.basename(path)}» здесь уже есть, и её может показывать другая запись. Назовите свой файл иначе и загрузите его ещё раз.`,
  );
}

/** The name that git gives to a file's content. */
function blobIdOf(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
