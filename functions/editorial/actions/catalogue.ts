import type { Action } from './action.ts';
import { deleteFiles } from './delete-files.ts';
import { entriesByFiles } from './entries-by-files.ts';
import { entriesByFolder } from './entries-by-folder.ts';
import { getEntry } from './get-entry.ts';
import { getMedia } from './get-media.ts';
import { getMediaFile } from './get-media-file.ts';
import { persistEntry } from './persist-entry.ts';
import { persistMedia } from './persist-media.ts';

/** The actions of Decap's proxy protocol that a site without review needs. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>(
  Object.entries({
    entriesByFolder,
    entriesByFiles,
    getEntry,
    persistEntry,
    getMedia,
    getMediaFile,
    persistMedia,
    deleteFiles,
  }) as [string, Action][],
);
