import type { Action } from './action.ts';
import { deleteFiles } from './delete-files.ts';
import { deleteUnpublishedEntry } from './delete-unpublished-entry.ts';
import { entriesByFiles } from './entries-by-files.ts';
import { entriesByFolder } from './entries-by-folder.ts';
import { getDeployPreview } from './get-deploy-preview.ts';
import { getEntry } from './get-entry.ts';
import { getMedia } from './get-media.ts';
import { getMediaFile } from './get-media-file.ts';
import { keepPicture } from './keep-picture.ts';
import { persistEntry } from './persist-entry.ts';
import { persistMedia } from './persist-media.ts';
import { publishUnpublishedEntry } from './publish-unpublished-entry.ts';
import { unpublishedEntries } from './unpublished-entries.ts';
import { unpublishedEntry } from './unpublished-entry.ts';
import { unpublishedEntryDataFile } from './unpublished-entry-data-file.ts';
import { unpublishedEntryMediaFile } from './unpublished-entry-media-file.ts';
import { updateUnpublishedEntryStatus } from './update-unpublished-entry-status.ts';

/** The actions of Decap's proxy protocol. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>(
  Object.entries({
    entriesByFolder,
    entriesByFiles,
    getEntry,
    keepPicture,
    persistEntry,
    getMedia,
    getMediaFile,
    persistMedia,
    deleteFiles,
    unpublishedEntries,
    unpublishedEntry,
    unpublishedEntryDataFile,
    unpublishedEntryMediaFile,
    updateUnpublishedEntryStatus,
    publishUnpublishedEntry,
    deleteUnpublishedEntry,
    getDeployPreview,
  }) as [string, Action][],
);
