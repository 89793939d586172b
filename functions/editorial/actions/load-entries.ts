import type { TreeFile } from '../git/repository.ts';
import type { Desk } from './action.ts';

/** An entry as Decap's proxy protocol hands it over. */
export interface LoadedEntry {
  readonly data: string | null;
  readonly file: { readonly path: string; readonly id: string | null; readonly label?: string };
}

/** Reads files into Decap's shape, all with one process. */
export async function loadEntries({ repository }: Desk, files: readonly TreeFile[]): Promise<LoadedEntry[]> {
  const texts = await repository.read(files.map(({ id }) => id));
  return files.map(({ path, id }, at) => ({ data: texts[at]?.toString() ?? null, file: { path, id } }));
}
