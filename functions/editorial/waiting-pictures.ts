import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editor } from '../../src/model/editor.ts';
import { blobIdOf } from './git/blob-id.ts';
import { Refusal } from './refusal.ts';

/** Pictures that were sent ahead of the entry that shows them; only their sender finds them. */
export interface WaitingPictures {
  /**
   * @param picture a clean one
   * @returns the picture's version, as git names it
   * @throws {Refusal} 413 when this editor has too much waiting
   */
  keep(editor: Editor, picture: Buffer): Promise<string>;
  find(editor: Editor, id: string): Promise<Buffer | undefined>;
  /** Drops what has been saved. */
  drop(editor: Editor, ids: readonly string[]): Promise<void>;
  /** Drops what nobody has saved for a day. */
  dropOld(): Promise<void>;
}

interface WaitingPlace {
  readonly folder: string;
  readonly now: () => Date;
  /** What one editor may have waiting. */
  readonly mostBytes?: number;
}

const KEPT_MS = 24 * 3600_000;
/** Two hundred photographs of 2000 px: as many as one save takes. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Keeps pictures as plain files: what is dropped here is gone, while git would hold it for ever. */
export function openWaitingPictures({ folder, now, mostBytes = MOST_BYTES }: WaitingPlace): WaitingPictures {
  const folderOf = ({ email }: Editor) =>
    join(folder, createHash('sha256').update(email).digest('hex').slice(0, 16));
  const isOld = (modified: number) => now().getTime() - modified >= KEPT_MS;

  return {
    keep: async (editor, picture) => {
      const own = folderOf(editor);
      const id = blobIdOf(picture);
      await mkdir(own, { recursive: true, mode: 0o700 });
      if ((await sizeOf(own)) + picture.length > mostBytes) throw new Refusal(413, TOO_MUCH);
      const draft = join(own, `${id}.draft-${randomUUID()}`);
      await writeFile(draft, picture, { mode: 0o600 });
      await utimes(draft, now(), now());
      await rename(draft, join(own, id));
      return id;
    },
    find: async (editor, id) => {
      const path = join(folderOf(editor), id);
      const found = await stat(path).catch(() => undefined);
      return found && !isOld(found.mtimeMs) ? readFile(path) : undefined;
    },
    drop: async (editor, ids) => {
      await Promise.all(ids.map((id) => rm(join(folderOf(editor), id), { force: true })));
    },
    dropOld: async () => {
      for (const own of await namesIn(folder)) {
        for (const name of await namesIn(join(folder, own))) {
          const path = join(folder, own, name);
          const found = await stat(path).catch(() => undefined);
          if (found && isOld(found.mtimeMs)) await rm(path, { force: true });
        }
      }
    },
  };
}

const TOO_MUCH =
  'Слишком много снимков ждут сохранения. Сохраните запись с теми, что уже есть, и добавьте остальные.';

async function sizeOf(folder: string): Promise<number> {
  const found = await Promise.all(
    (await namesIn(folder)).map((name) => stat(join(folder, name)).catch(() => undefined)),
  );
  return found.reduce((sum, file) => sum + (file?.size ?? 0), 0);
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
