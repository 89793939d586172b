import { createElement, type ReactNode, useEffect } from 'react';
import type { Editor } from '../model/editor.ts';
import type { Requests } from './requests.ts';

/** A file's version as this tab last saw it; `null` means that the file was not there. */
type SeenVersions = Map<string, string | null>;

interface LoadedEntry {
  readonly data: string | null;
  readonly file: { readonly path: string; readonly id: string | null; readonly label?: string };
}

interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

interface Asset {
  readonly path: string;
  toBase64(): Promise<string>;
}

interface MediaFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly displayURL: string;
}

interface DecapOptions {
  readonly media_folder: string;
}

interface BackendParts {
  /** Who has already come in. */
  readonly editor: Editor;
  readonly requests: Pick<Requests, 'send'>;
  /** Called after every change that visitors should see. */
  readonly onPublished: () => void;
}

/** Decap's backend over the editors' gateway. */
export function gatewayBackend({ editor, requests: { send }, onPublished }: BackendParts) {
  return class GatewayBackend {
    readonly mediaFolder: string;
    readonly seen: SeenVersions = new Map();

    constructor({ media_folder }: DecapOptions) {
      this.mediaFolder = media_folder;
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

    async authenticate() {
      return { login: editor.email, name: editor.name, token: '' };
    }

    async restoreUser() {
      return this.authenticate();
    }

    async logout() {}

    async getToken() {
      return '';
    }

    async entriesByFolder(folder: string, extension: string, depth: number) {
      return this.remember((await send('entriesByFolder', { folder, extension, depth })) as LoadedEntry[]);
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

    async persistEntry(
      { dataFiles, assets }: { dataFiles: readonly DataFile[]; assets: readonly Asset[] },
      { commitMessage }: { commitMessage: string },
    ) {
      const { ids } = (await send('persistEntry', {
        dataFiles: dataFiles.map(({ path, raw }) => ({ path, raw, baseId: this.seen.get(path) ?? null })),
        assets: await Promise.all(assets.map(toUpload)),
        options: { commitMessage },
      })) as { ids: Record<string, string> };
      for (const [path, id] of Object.entries(ids)) this.seen.set(path, id);
      onPublished();
    }

    async getMedia(mediaFolder = this.mediaFolder) {
      const files = (await send('getMedia', { mediaFolder })) as MediaFile[];
      return files.map((file) => ({ ...file, url: file.displayURL }));
    }

    async getMediaFile(path: string) {
      const file = (await send('getMediaFile', { path })) as MediaFile;
      return { ...file, url: file.displayURL };
    }

    async persistMedia(asset: Asset, { commitMessage }: { commitMessage: string }) {
      const upload = await toUpload(asset);
      const file = (await send('persistMedia', { asset: upload, options: { commitMessage } })) as MediaFile;
      onPublished();
      return { ...file, url: file.displayURL };
    }

    async deleteFiles(paths: readonly string[], commitMessage: string) {
      await send('deleteFiles', { paths, options: { commitMessage } });
      onPublished();
    }

    remember(entries: LoadedEntry[]): LoadedEntry[] {
      for (const { file } of entries) this.seen.set(file.path, file.id);
      return entries;
    }
  };
}

async function toUpload(asset: Asset) {
  return { path: asset.path, content: await asset.toBase64(), encoding: 'base64' };
}

/** The gateway has let the editor in already, so Decap's own login page enters by itself. */
function EnterAtOnce({ onLogin }: { onLogin(credentials: object): void }): ReactNode {
  // biome-ignore lint/correctness/useExhaustiveDependencies: entering happens once
  useEffect(() => onLogin({}), []);
  return createElement('p', null, 'Открываем редактор…');
}
