import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { noteFile } from '../../incremental/note-read.ts';
import { pressPictures } from '../../model/press-pictures.ts';
import { settings } from '../../settings.ts';
import type { PressFile } from './_drawings.ts';

/** A picture as its editor laid it beside the entry: the press prints it whole, pages show it smaller. */
export async function pictureFile(id: string): Promise<PressFile> {
  const { place, format } = pressPictures;
  const folder = join(settings.contentFolder, 'folder' in place ? place.folder : '');
  const written = join(folder, `${id}.${format}`);
  noteFile(written);
  const entry: { picture: string } = JSON.parse(await readFile(written, 'utf8'));
  const picture = join(folder, entry.picture);
  noteFile(picture);
  const bytes = new Uint8Array(await readFile(picture));
  return { name: basename(entry.picture), bytes };
}
