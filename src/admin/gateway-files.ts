/** A file's version as this tab last saw it; `null` means that the file was not there. */
export type SeenVersions = Map<string, string | null>;

/** Where the drafts lie that this tab has seen, by collection and slug: `practices/ishim/dvor`. */
export type DraftPaths = Map<string, string>;

/** An entry as the gateway hands it over. */
export interface LoadedEntry {
  readonly data: string | null;
  readonly file: { readonly path: string; readonly id: string | null; readonly label?: string };
}

/** An entry's file as Decap saves it. */
export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

/** A new picture in Decap's hands. */
export interface Asset {
  readonly path: string;
  /** Of the browser's own memory (`blob:`), or the gateway's where the picture has been saved. */
  readonly url: string;
  toBase64(): Promise<string>;
}

/** A picture in the gateway's hands. */
export interface MediaFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly displayURL: string;
}

/** A picture as it travels to the gateway. */
export async function toUpload(asset: Asset) {
  return { path: asset.path, content: await asset.toBase64(), encoding: 'base64' };
}

/** A picture that the gateway has, by its version. */
export interface SentPicture {
  readonly path: string;
  readonly id: string;
}

/** A picture as Decap shows it: by its address, without its bytes. */
export function toMedia(file: unknown) {
  const media = file as MediaFile;
  return { ...media, url: media.displayURL };
}
