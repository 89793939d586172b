import { runGit } from './run-git.ts';

/** Reads many blobs with one process; the answer keeps the order of the hashes. */
export async function readBlobs(place: readonly string[], ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const output = await runGit(place, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  const blobs: Buffer[] = [];
  let at = 0;
  for (const id of ids) {
    const endOfHeader = output.indexOf('\n', at);
    const [, type, size] = output.subarray(at, endOfHeader).toString().split(' ');
    if (type !== 'blob') throw new Error(`The repository has no blob ${id}`);
    const start = endOfHeader + 1;
    at = start + Number(size);
    blobs.push(output.subarray(start, at));
    at += 1;
  }
  return blobs;
}
