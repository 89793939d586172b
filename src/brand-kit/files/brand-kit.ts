/** A file ready to be served under `/brand/`. */
export interface KitFile {
  readonly name: string;
  /** What it is for: «Для печати». */
  readonly words: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Something of the brand in all its formats. */
export interface KitItem {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly files: readonly KitFile[];
}

/** The same with a small picture of it. */
export interface PicturedItem extends KitItem {
  readonly picture: KitFile & { readonly width: number; readonly height: number };
}

/** All files of the brand, and the archive that holds them. */
export interface BrandKit {
  readonly logos: readonly KitItem[];
  readonly patterns: readonly KitItem[];
  readonly templates: readonly PicturedItem[];
  /** One to each municipality. */
  readonly posters: readonly KitItem[];
  /** What a poster looks like; nothing where there are no municipalities. */
  readonly posterPicture: PicturedItem['picture'] | undefined;
  readonly archive: KitFile;
}

/** Every file that is served. */
export function filesOf({
  logos,
  patterns,
  templates,
  posters,
  posterPicture,
  archive,
}: BrandKit): KitFile[] {
  return [
    ...[...logos, ...patterns, ...templates, ...posters].flatMap(({ files }) => files),
    ...templates.map(({ picture }) => picture),
    ...(posterPicture ? [posterPicture] : []),
    archive,
  ];
}
