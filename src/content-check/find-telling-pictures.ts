import { ownerOfPath } from '../model/owner-of-path.ts';
import { problemLine } from '../model/problem.ts';
import { findPictureSecrets } from '../photo-check/find-picture-secrets.ts';
import type { FolderFile } from './read-folder.ts';

/** Pictures that carry a place, a device or an author, a line for each. */
export async function findTellingPictures(files: readonly FolderFile[]): Promise<string[]> {
  const pictures = files.filter(({ path }) => ownerOfPath(`content/${path}`)?.kind === 'picture');
  const found = await Promise.all(
    pictures.map(async ({ path, content }) => {
      const problems = await findPictureSecrets('', content);
      return problems.length > 0 ? [`${path}: ${problems.map(problemLine).join('; ')}`] : [];
    }),
  );
  return found.flat();
}
