import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../../setup-error.ts';
import { exportContent } from '../export-content.ts';
import { openRepository } from '../git/repository.ts';

/**
 * Builds the site from a content folder, for proof alone.
 *
 * @returns how long it took, in seconds
 * @throws {SetupError} with the reason why it cannot be built
 */
export type BuildProof = (contentFolder: string) => Promise<number>;

/** Makes sure that the site can be built from what a repository has published. */
export async function proveBuild(
  repository: string,
  build: BuildProof,
): Promise<{ readonly problem: string | undefined; readonly words: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'prove-'));
  try {
    const into = join(folder, 'content');
    await exportContent({ repository, commit: await openRepository(repository).head(), into });
    const seconds = await build(into);
    return { problem: undefined, words: `сайт из него собран за ${Math.max(1, Math.round(seconds))} с` };
  } catch (error) {
    if (error instanceof SetupError) return { problem: error.message, words: '' };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
