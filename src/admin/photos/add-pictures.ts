/** A file that could not be added, and why. */
export interface FailedPicture {
  readonly file: File;
  readonly words: string;
}

/** How far the adding has come: «2 из 12». */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

interface AddPictures {
  readonly files: readonly File[];
  /** Makes a picture small enough. @throws when the browser cannot open it */
  readonly shrink: (file: File) => Promise<Blob>;
  /** A name that no other picture has, without the ending. */
  readonly nameFor: () => string;
  /** Puts the picture into the entry that is being written. */
  readonly attach: (picture: File) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

/** Adds pictures one by one, so that one that fails stops no other. */
export async function addPictures({
  files,
  shrink,
  nameFor,
  attach,
  onProgress,
}: AddPictures): Promise<FailedPicture[]> {
  const failed: FailedPicture[] = [];
  for (const [done, file] of files.entries()) {
    onProgress({ done, total: files.length, name: file.name });
    const picture = await shrink(file).catch(() => undefined);
    if (!picture) {
      failed.push({ file, words: UNREADABLE });
      continue;
    }
    // The file's own name may tell whom the picture shows.
    const named = new File([picture], `${nameFor()}.jpg`, { type: picture.type });
    await attach(named).catch((cause) => failed.push({ file, words: String(cause) }));
  }
  return failed;
}

const UNREADABLE = 'браузер не открыл этот файл. Сохраните снимок как JPEG и попробуйте снова.';
