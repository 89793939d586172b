import { ownerOfPath } from '../../src/model/owner-of-path.ts';
import { checkFile } from './check-file.ts';
import { readFolder } from './read-folder.ts';
import { Refusal } from './refusal.ts';

/**
 * Checks every entry of a content folder the way a save in the editor is checked.
 *
 * @returns one line per broken file, beginning with its path in the folder; empty when all is well
 */
export async function checkContent(contentFolder: string): Promise<string[]> {
  const files = await readFolder(contentFolder, '.');
  return files
    .filter(({ path }) => ownerOfPath(`content/${path}`)?.kind === 'entry')
    .flatMap(({ path, content }) => {
      const problem = problemOf(`content/${path}`, content);
      return problem ? [`${path}: ${problem}`] : [];
    });
}

function problemOf(path: string, content: Uint8Array | string | null): string | undefined {
  try {
    checkFile(path, Buffer.from(content ?? '').toString('utf8'));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
