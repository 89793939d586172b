import { VERSION_FILE, versionProblem } from '../content-upgrade/content-version.ts';
import { problemLine } from '../model/problem.ts';
import { checkEntryFile } from './check-entry-file.ts';
import { findLostFiles } from './find-lost-files.ts';
import { findLostReferences } from './find-lost-references.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { findTellingCaptions } from './find-telling-captions.ts';
import { findTellingPictures } from './find-telling-pictures.ts';
import { entriesAmong } from './read-content.ts';
import { readFolder } from './read-folder.ts';

/**
 * Checks a whole content folder: that it is not newer than this site, that no file is missing, every entry the way a save in the editor is checked, that entries name each other
 * and their files rightly, that no picture tells where it was taken, and no subtitles who a child is.
 *
 * @returns one line per broken file, beginning with its path in the folder; empty when all is well
 */
export async function checkContent(contentFolder: string): Promise<string[]> {
  const all = await readFolder(contentFolder, '.');
  const version = all.find(({ path }) => path === VERSION_FILE)?.content.toString('utf8');
  const newer = versionProblem(version);
  if (newer !== undefined) return [newer];
  const missing = findMissingFiles(all);
  if (missing.length > 0) return missing;
  const entries = entriesAmong(all);
  const broken = entries.flatMap(({ path, owner, text }) => {
    const problems = checkEntryFile(owner, text);
    return problems.length > 0 ? [`${path}: ${problems.map(problemLine).join('; ')}`] : [];
  });
  // What cannot be read cannot be asked whom it names.
  if (broken.length > 0) return broken;
  return [
    ...findLostReferences(entries),
    ...findLostFiles(entries, all),
    ...(await findTellingPictures(all)),
    ...findTellingCaptions(all),
  ];
}
