import type { PictureAddress } from './actions/action.ts';

/** Where the editor's browser gets a picture: its hash never changes meaning, its path says who may see it. */
export function blobAddress(base: string, { id, path, draft }: PictureAddress): string {
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  const query = new URLSearchParams({ path, ...(draft && { draft: `${draft.collection}/${draft.slug}` }) });
  return `${base}api/editorial/blob/${id}${ending}?${query}`;
}
