import { posix } from 'node:path';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { runGit } from '../git/run-git.ts';

export interface Traces {
  /** The entry's file, and the pictures that any version of it showed and no other entry shows now. */
  readonly paths: readonly string[];
  /** Every version that these files ever had. */
  readonly ids: ReadonlySet<string>;
}

/** All that an entry has left in the history and the drafts; `undefined` when it never was there. */
export async function tracesOfEntry(repository: string, path: string): Promise<Traces | undefined> {
  const place = [`--git-dir=${repository}`];
  const versions = await versionsOf(place, [path]);
  if (versions.size === 0) return undefined;
  const texts = (await readBlobs(place, [...versions.keys()])).map(String);
  const folder = posix.dirname(path);
  const beside = new Set((await versionsOf(place, [`${folder}/`])).values());
  const others = await otherTexts(place, folder, path);
  const pictures = [...beside].filter((each) => {
    const name = posix.basename(each);
    if (posix.dirname(each) !== folder || ownerOfPath(each)?.kind === 'entry') return false;
    return texts.some((text) => text.includes(name)) && !others.some((text) => text.includes(name));
  });
  const paths = [path, ...pictures];
  return { paths, ids: new Set((await versionsOf(place, paths)).keys()) };
}

/** Hashes of all versions of files in the whole history, each with its path. */
async function versionsOf(place: readonly string[], paths: readonly string[]): Promise<Map<string, string>> {
  const command = [
    'log',
    '--all',
    '--full-history',
    '-m',
    '--no-renames',
    '--raw',
    '--full-index',
    '--format=',
  ] as const;
  const output = await runGit(place, [...command, '--', ...paths]);
  const lines = output.toString().split('\n').filter(Boolean);
  const versions = lines.flatMap((line) => {
    const [facts = '', path = ''] = line.split('\t');
    return facts
      .split(' ')
      .slice(2, 4)
      .map((id) => [id, path] as const);
  });
  return new Map(versions.filter(([id]) => !/^0+$/.test(id)));
}

/** Entries of the folder as they stand in any branch. */
async function otherTexts(place: readonly string[], folder: string, path: string): Promise<string[]> {
  const refs = (await runGit(place, ['for-each-ref', '--format=%(objectname)', 'refs/heads'])).toString();
  const ids = new Set<string>();
  for (const commit of new Set(refs.split('\n').filter(Boolean))) {
    const output = await runGit(place, ['ls-tree', '-z', commit, '--', `${folder}/`]);
    for (const line of output.toString().split('\0').filter(Boolean)) {
      const [facts = '', name = ''] = line.split('\t');
      if (name !== path && ownerOfPath(name)?.kind === 'entry') ids.add(facts.split(' ')[2] ?? '');
    }
  }
  return (await readBlobs(place, [...ids])).map(String);
}
