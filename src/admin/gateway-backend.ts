import { createElement, type ReactNode, useEffect } from 'react';
import type { Editor, PublishingMode } from '../model/editor.ts';
import {
  type Asset,
  type DataFile,
  type DraftPaths,
  type LoadedEntry,
  type SeenVersions,
  toMedia,
  toUpload,
} from './gateway-files.ts';
import type { PictureSender } from './photos/send-pictures.ts';
import type { Requests } from './requests.ts';
import { type ReviewParts, reviewActions } from './review-actions.ts';
import { saveEntry } from './save-entry.ts';

interface DecapOptions {
  readonly media_folder: string;
}

interface PersistOptions {
  readonly commitMessage: string;
  readonly useWorkflow?: boolean;
  readonly status?: string;
  readonly collectionName?: string;
}

interface BackendParts extends Pick<ReviewParts, 'onPublished' | 'say' | 'wantsPage' | 'pause'> {
  /** Who has already come in. */
  readonly editor: Editor;
  readonly mode: PublishingMode;
  readonly requests: Pick<Requests, 'send' | 'logOut'>;
  readonly pictures: PictureSender;
  /** Opens the page anew, for whoever signs in next. */
  readonly leave: () => void;
}

/** Decap's backend over the editors' gateway. */
export function gatewayBackend(parts: BackendParts) {
  const { editor, mode, requests, pictures, onPublished, say, leave } = parts;
  const { send } = requests;
  return class GatewayBackend {
    readonly mediaFolder: string;
    readonly seen: SeenVersions = new Map();
    readonly drafts: DraftPaths = new Map();

    constructor({ media_folder }: DecapOptions) {
      this.mediaFolder = media_folder;
      if (mode === 'review') {
        Object.assign(this, reviewActions({ ...parts, send, seen: this.seen, drafts: this.drafts }));
      }
    }

    isGitBackend() {
      return true;
    }

    async status() {
      return { auth: { status: true }, api: { status: true, statusPage: '' } };
    }

    authComponent() {
      return EnterAtOnce;
    }

    /** What Decap calls open authoring is just a municipal editor's part: write and send, publish nothing. */
    async authenticate() {
      const useOpenAuthoring = mode === 'review' && editor.role === 'municipal';
      return { login: editor.email, name: editor.name, token: '', useOpenAuthoring };
    }

    async restoreUser() {
      return this.authenticate();
    }

    async logout() {
      await requests.logOut();
      leave();
    }

    async getToken() {
      return '';
    }

    /** Decap lists the collection of an open entry too, for its relations: the version that was opened stays. */
    async entriesByFolder(folder: string, extension: string, depth: number) {
      const entries = (await send('entriesByFolder', { folder, extension, depth })) as LoadedEntry[];
      this.remember(entries.filter(({ file }) => !this.seen.has(file.path)));
      return entries;
    }

    async entriesByFiles(files: readonly { path: string; label?: string }[]) {
      const wanted = files.map(({ path, label }) => ({ path, label }));
      return this.remember((await send('entriesByFiles', { files: wanted })) as LoadedEntry[]);
    }

    async getEntry(path: string) {
      const entry = (await send('getEntry', { path })) as LoadedEntry;
      this.remember([entry]);
      return entry;
    }

    /** A refusal stays under the text until the next save: Decap's own message is gone in seconds. */
    async persistEntry(
      { dataFiles, assets }: { dataFiles: readonly DataFile[]; assets: readonly Asset[] },
      { commitMessage, useWorkflow, status, collectionName }: PersistOptions,
    ) {
      const files = dataFiles.map(({ path, slug, raw }) => ({
        path,
        slug,
        raw,
        baseId: this.seen.get(path) ?? null,
      }));
      const options = { commitMessage, useWorkflow, status, collectionName };
      const { ids } = await saveEntry({ send, pictures }, { files, assets, options }).catch((refusal) => {
        say(`Не сохранено. ${refusal}`);
        throw refusal;
      });
      for (const [path, id] of Object.entries(ids)) this.seen.set(path, id);
      if (!useWorkflow) return onPublished();
      for (const { path, slug } of dataFiles) this.drafts.set(`${collectionName}/${slug}`, path);
      say(status === 'pending_publish' ? TAKEN_OFF : DRAFT_SAVED);
    }

    async getMedia(mediaFolder = this.mediaFolder) {
      return ((await send('getMedia', { mediaFolder })) as unknown[]).map(toMedia);
    }

    async getMediaFile(path: string) {
      return toMedia(await send('getMediaFile', { path }));
    }

    async persistMedia(asset: Asset, { commitMessage }: { commitMessage: string }) {
      const upload = await toUpload(asset);
      const file = await send('persistMedia', { asset: upload, options: { commitMessage } });
      onPublished();
      return toMedia(file);
    }

    /** Taking an entry off the site, Decap deletes it and then saves it as a draft: a new file by then. */
    async deleteFiles(paths: readonly string[], commitMessage: string) {
      await send('deleteFiles', { paths, options: { commitMessage } });
      for (const path of paths) this.seen.delete(path);
      onPublished();
    }

    remember(entries: LoadedEntry[]): LoadedEntry[] {
      for (const { file } of entries) this.seen.set(file.path, file.id);
      return entries;
    }
  };
}

const DRAFT_SAVED = 'Черновик сохранён. На сайте он появится после проверки и публикации.';

/** Decap saves a draft as approved only when it has just taken the entry off the site. */
const TAKEN_OFF =
  'Запись убрана с сайта и стала черновиком. Вернуть или удалить её можно в «Проверке», столбец «Готовы к публикации».';

/** The gateway has let the editor in already, so Decap's own login page enters by itself. */
function EnterAtOnce({ onLogin }: { onLogin(credentials: object): void }): ReactNode {
  // biome-ignore lint/correctness/useExhaustiveDependencies: entering happens once
  useEffect(() => onLogin({}), []);
  return createElement('p', null, 'Открываем редактор…');
}
