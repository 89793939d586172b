import { rename, rm } from 'node:fs/promises';
import { isThere } from '../is-there.ts';

/** A whole repository that waits to take the place of another. */
const nextOf = (repository: string) => `${repository}.next`;
const formerOf = (repository: string) => `${repository}.former`;

/** Puts a finished repository in the place of another, which is erased. A crash in between is made good at the next start. */
export async function swapRepository(repository: string, fresh: string): Promise<void> {
  await rm(nextOf(repository), { recursive: true, force: true });
  await rename(fresh, nextOf(repository));
  if (await isThere(repository)) await rename(repository, formerOf(repository));
  await finishSwap(repository);
}

/** Ends a swap that a crash broke off. */
export async function finishSwap(repository: string): Promise<void> {
  if (!(await isThere(`${repository}/HEAD`)) && (await isThere(nextOf(repository)))) {
    await rename(nextOf(repository), repository);
  }
  if (await isThere(`${repository}/HEAD`)) await rm(formerOf(repository), { recursive: true, force: true });
}
