import { cp, rename, rm } from 'node:fs/promises';

/**
 * Moves a folder, to another disk too. Its new name holds all of it or nothing, whenever this breaks off.
 *
 * @param beside a name on the disk of the new one; what a move that broke off has left there is dropped
 */
export async function moveFolder(from: string, to: string, beside: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await rm(beside, { recursive: true, force: true });
    await cp(from, beside, { recursive: true });
    await rename(beside, to);
    await rm(from, { recursive: true });
  }
}
