import type { z } from 'zod';
import type { Editor } from '../../../src/model/editor.ts';
import type { LogEntry } from '../../log.ts';
import type { Repository } from '../git/repository.ts';
import type { Previews } from '../previews.ts';
import type { Redraw } from '../redraw-picture.ts';
import type { WaitingPictures } from '../waiting-pictures.ts';

/** What an action may reach. */
export interface Desk {
  readonly repository: Repository;
  readonly editor: Editor;
  readonly now: () => Date;
  /** Of the region, by its name in the tz database. */
  readonly timeZone: string;
  /** Address of a picture for the editor's browser; one of a draft is told by its branch. */
  readonly blobUrl: (picture: PictureAddress) => string;
  /** Called with each commit that visitors should see. */
  readonly onPublished: (commit: string) => void;
  readonly previews: Previews;
  /** Pictures that were sent ahead of their entry. */
  readonly waiting: WaitingPictures;
  /** Draws an uploaded picture anew. */
  readonly redraw: Redraw;
  /** Writes into the audit log, with the editor's account. */
  readonly noteDown: (entry: Pick<LogEntry, 'level' | 'event'>) => void;
}

/** Which picture, and where it lies. */
export interface PictureAddress {
  readonly id: string;
  readonly path: string;
  readonly draft?: { readonly collection: string; readonly slug: string };
}

/** One action of Decap's proxy protocol. */
export interface Action<Params extends z.ZodType = z.ZodType> {
  readonly params: Params;
  readonly run: (desk: Desk, params: z.infer<Params>) => Promise<unknown>;
}

/** Declares an action, keeping the types of its parameters. */
export function action<Params extends z.ZodType>(definition: Action<Params>): Action<Params> {
  return definition;
}
