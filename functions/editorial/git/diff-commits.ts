import { runGit } from './run-git.ts';

/** A file that differs between two commits. */
export interface FileDifference {
  readonly path: string;
  /** Its version in the later commit; `null` where it is gone. */
  readonly id: string | null;
  /** Its version in the earlier commit; `null` where it was not. */
  readonly formerId: string | null;
}

/** What changed from one commit to another, file by file; a renamed file is one gone and one new. */
export async function diffCommits(
  place: readonly string[],
  from: string,
  to: string,
): Promise<FileDifference[]> {
  const output = await runGit(place, ['diff-tree', '-r', '-z', '--no-renames', '--full-index', from, to]);
  const fields = output.toString().split('\0');
  const differences: FileDifference[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , formerId = '', id = ''] = (fields[at] ?? '').split(' ');
    differences.push({ path: fields[at + 1] ?? '', id: versionOf(id), formerId: versionOf(formerId) });
  }
  return differences;
}

function versionOf(id: string): string | null {
  return /^0+$/.test(id) ? null : id;
}
