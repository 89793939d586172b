import { beginningOf } from './beginning-of.ts';
import { type CommitRequest, commitFiles } from './commit-files.ts';
import { diffCommits, type FileDifference } from './diff-commits.ts';
import { fetchBlob } from './fetch-blob.ts';
import { type CommitFacts, listCommits } from './list-commits.ts';
import { moveRefs, type RefMove } from './move-refs.ts';
import { readBlobs } from './read-blobs.ts';
import { GitError, runGit } from './run-git.ts';
import { takeTurns } from './take-turns.ts';

/** The branch that visitors see. */
export const PUBLISHED = 'refs/heads/main';

/** A file in a commit. */
export interface TreeFile {
  readonly path: string;
  /** The blob's hash: the version of this very file. */
  readonly id: string;
  readonly size: number;
}

/** Who changed a file last, and when. */
export interface Change {
  readonly author: string;
  readonly at: Date;
}

/** A bare repository without a work tree. */
export interface Repository {
  /** The published commit. */
  head(): Promise<string>;
  /** Regular files under a folder; links and submodules are left out. */
  list(commit: string, folder: string): Promise<TreeFile[]>;
  find(commit: string, path: string): Promise<TreeFile | undefined>;
  /** What lies at a path of a commit or a branch at this moment, with its version. */
  fetch(revision: string, path: string): Promise<{ id: string; content: Buffer } | undefined>;
  /** Contents in the order asked for, read by one process. */
  read(ids: readonly string[]): Promise<Buffer[]>;
  /** The newest change of any of the files. */
  lastChange(commit: string, ...paths: readonly string[]): Promise<Change | undefined>;
  /** @throws {StaleCommitError} when someone published in between; nothing is written then */
  commit(request: CommitRequest): Promise<{ commit: string; ids: ReadonlyMap<string, string> }>;
  /** Refs under a prefix, or of that very name, with their commits. */
  refs(prefix: string): Promise<ReadonlyMap<string, string>>;
  /** The commit that a branch began from, or was joined with since; the branch's own commits hold the trailer. */
  beginningOf(tip: string, trailer: string): Promise<string>;
  treeOf(commit: string): Promise<string>;
  differences(from: string, to: string): Promise<FileDifference[]>;
  /** The newest first. */
  commits(range: { since: string; until: string; trailers: readonly string[] }): Promise<CommitFacts[]>;
  /** @throws {StaleCommitError} when one has moved; none is moved then */
  moveRefs(moves: readonly RefMove[]): Promise<void>;
  /** Writing takes turns within this process: 26 editors who save at once only wait. Others are told by the refs. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function openRepository(folder: string): Repository {
  const place = [`--git-dir=${folder}`];
  const ask = async (...command: [string, ...string[]]) => (await runGit(place, command)).toString().trim();

  const list: Repository['list'] = async (commit, path) => {
    const output = await runGit(place, ['ls-tree', '-r', '-z', '-l', commit, '--', path]);
    return output.toString().split('\0').filter(Boolean).flatMap(treeFile);
  };

  return {
    list,
    head: () => ask('rev-parse', '--verify', PUBLISHED),
    find: async (commit, path) => (await list(commit, path)).find((file) => file.path === path),
    fetch: (revision, path) => fetchBlob(place, revision, path),
    read: (ids) => readBlobs(place, ids),
    lastChange: async (commit, ...paths) => {
      const line = await ask('log', '-1', '--format=%an%x00%aI', commit, '--', ...paths);
      const [author, at] = line.split('\0');
      return author && at ? { author, at: new Date(at) } : undefined;
    },
    commit: (request) => commitFiles(place, request),
    refs: async (prefix) => {
      const lines = await ask('for-each-ref', '--format=%(refname) %(objectname)', prefix);
      const pairs = lines.split('\n').filter(Boolean);
      return new Map(pairs.map((line) => line.split(' ') as [string, string]));
    },
    beginningOf: (tip, trailer) => beginningOf(place, tip, trailer),
    treeOf: (commit) => ask('rev-parse', '--verify', `${commit}^{tree}`),
    differences: (from, to) => diffCommits(place, from, to),
    commits: (range) => listCommits(place, range),
    moveRefs: (moves) => moveRefs(place, moves),
    inTurn: takeTurns(),
  };
}

function treeFile(line: string): TreeFile[] {
  const [facts = '', path = ''] = line.split('\t');
  const [mode, , id = '', size] = facts.split(/ +/);
  return mode?.startsWith('100') ? [{ path, id, size: Number(size) }] : [];
}

/** Whether a repository is there. */
export async function isRepository(folder: string): Promise<boolean> {
  try {
    await runGit([`--git-dir=${folder}`], ['rev-parse', '--verify', PUBLISHED]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
