import { checkEntryFile } from '../../src/content-check/check-entry-file.ts';
import { ownerOfPath } from '../../src/model/owner-of-path.ts';
import { problemLine } from '../../src/model/problem.ts';
import { takenSlugProblem } from '../../src/model/slug-problem.ts';
import { Refusal } from './refusal.ts';

/** No entry of the model comes near this; a longer one is a mistake. */
const MAX_CHARACTERS = 300_000;

/**
 * Checks the text of an entry's file before it is committed: the site would refuse the same things.
 *
 * @throws {Refusal} 422 with every problem in the editor's words
 */
export function checkFile(path: string, text: string): void {
  const owner = ownerOfPath(path);
  if (owner?.kind !== 'entry') throw new Refusal(403, `«${path}» — не запись`);
  if (text.length > MAX_CHARACTERS)
    throw new Refusal(413, 'Запись слишком длинная: разделите её на несколько.');
  const taken = owner.municipality === undefined && takenSlugProblem(owner.definition, slugOf(path));
  if (taken) throw new Refusal(422, taken);
  const problems = checkEntryFile(owner, text);
  if (problems.length > 0) throw new Refusal(422, problems.map(problemLine).join('; '));
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}
