import { statfs } from 'node:fs/promises';

/** How much may still be written to the disk that a folder lies on. */
export async function freeSpace(folder: string): Promise<{ readonly freeBytes: number }> {
  const { bavail, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize };
}
