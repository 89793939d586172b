import type { Asset, DataFile } from './gateway-files.ts';
import type { PictureSender } from './photos/send-pictures.ts';
import { Refusal } from './refusal.ts';
import type { Requests } from './requests.ts';

interface Saving {
  readonly send: Requests['send'];
  readonly pictures: PictureSender;
}

interface Entry {
  readonly files: readonly (DataFile & { readonly baseId: string | null })[];
  readonly assets: readonly Asset[];
  readonly options: object;
}

/** What a picture that was sent ahead is answered with when it has waited too long. */
const GONE = 410;

/**
 * Saves an entry after its pictures have been sent; a picture that was chosen and taken out again stays here.
 *
 * @returns the new versions, by path
 */
export async function saveEntry(
  { send, pictures }: Saving,
  { files, assets, options }: Entry,
): Promise<{ readonly ids: Record<string, string> }> {
  const shown = assets.filter(({ path }) => files.some(({ raw }) => raw.includes(nameOf(path))));
  const save = async () =>
    (await send('persistEntry', {
      dataFiles: files,
      assets: await pictures.sendAll(shown),
      options,
    })) as { ids: Record<string, string> };
  return save().catch((error) => {
    if (!(error instanceof Refusal) || error.status !== GONE) throw error;
    pictures.forget();
    return save();
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
