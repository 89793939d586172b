import { runGit } from './run-git.ts';

/** Reads what lies at a path of a commit or a branch, with one process: `ls-tree` and its like would make it three. */
export async function fetchBlob(
  place: readonly string[],
  revision: string,
  path: string,
): Promise<{ id: string; content: Buffer } | undefined> {
  // Git reads a name a line.
  if (path.includes('\n')) return undefined;
  const output = await runGit(place, ['cat-file', '--batch'], `${revision}:${path}\n`);
  const endOfHeader = output.indexOf('\n');
  const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('latin1', 0, endOfHeader)) ?? [];
  if (id === undefined) return undefined;
  return { id, content: output.subarray(endOfHeader + 1, endOfHeader + 1 + Number(size)) };
}
