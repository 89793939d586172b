import { pastStaleLocks } from './past-stale-locks.ts';
import { GitError, runGit } from './run-git.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What becomes of a file: new content, a blob that the repository has already, or `null`, which deletes it. */
export type FileChange =
  | { readonly path: string; readonly content: Buffer | null }
  | { readonly path: string; readonly id: string };

export interface CommitRequest {
  /** Full name of the branch: `refs/heads/main`. */
  readonly branch: string;
  /** The commit that the changes were made to; `null` starts the history. */
  readonly parent: string | null;
  readonly author: Person;
  readonly message: string;
  readonly at: Date;
  readonly changes: readonly FileChange[];
  /** The site itself when not told: it commits what editors wrote. */
  readonly committer?: Person;
  /** Whether the commit holds only these files, whatever the parent had. */
  readonly isWholeTree?: boolean;
  /** A second parent; the commit holds its files and the changes, nothing else of the first parent. */
  readonly joins?: { readonly commit: string; readonly tree: string };
}

/** The branch moved between reading and writing. */
export class StaleCommitError extends Error {}

/** A saved text outlives a power cut; git by itself leaves small objects to the system's own time. */
const LASTING = ['core.fsync=committed,reference', 'core.fsyncMethod=batch'].flatMap((set) => ['-c', set]);

/** It has no mailbox. */
const SITE: Person = { name: 'Редакция сайта', email: 'editorial@localhost' };

/**
 * Writes one commit and moves the branch to it, if the branch still stands at the parent.
 *
 * `git fast-import` takes authors and dates from its stream, needs no work tree and no index, asks for no
 * identity, and moves a branch only forward from the commit that it read: compare and swap in one process.
 */
export async function commitFiles(place: readonly string[], request: CommitRequest) {
  const stream = streamOf(request);
  const output = await pastStaleLocks(() =>
    runGit([...LASTING, ...place], ['fast-import', '--quiet', '--done'], stream),
  ).catch((error: unknown) => {
    const isStale = error instanceof GitError && /does not contain|cannot lock ref/.test(error.message);
    throw isStale ? new StaleCommitError('The branch moved', { cause: error }) : error;
  });
  const [commit = '', ...blobs] = output.toString().trim().split('\n');
  return { commit, ids: new Map(writtenIn(request).map(({ path }, at) => [path, blobs[at] ?? ''])) };
}

function streamOf(request: CommitRequest): Buffer {
  const { branch, parent, author, committer = SITE, message, at, changes, isWholeTree, joins } = request;
  const written = writtenIn(request);
  const words = Buffer.from(`${message.trim()}\n`);
  const parts: (string | Buffer)[] = [
    ...written.flatMap(({ content }, index) => [
      `blob\nmark :${index + 2}\ndata ${content.length}\n`,
      content,
      '\n',
    ]),
    `commit ${branch}\nmark :1\n${signature('author', author, at)}${signature('committer', committer, at)}`,
    `data ${words.length}\n`,
    words,
    parent ? `from ${parent}\n` : '',
    joins ? `merge ${joins.commit}\nM 040000 ${joins.tree} ""\n` : '',
    isWholeTree ? 'deleteall\n' : '',
    ...changes.map((change) => lineOf(change, written)),
    '\nget-mark :1\n',
    ...written.map((_, index) => `get-mark :${index + 2}\n`),
    'done\n',
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

type Written = FileChange & { readonly content: Buffer };

function writtenIn({ changes }: CommitRequest): Written[] {
  return changes.filter((change): change is Written => 'content' in change && change.content !== null);
}

function lineOf(change: FileChange, written: readonly Written[]): string {
  if ('id' in change) return `M 100644 ${change.id} ${quoted(change.path)}\n`;
  if (change.content === null) return `D ${quoted(change.path)}\n`;
  return `M 100644 :${written.indexOf(change as Written) + 2} ${quoted(change.path)}\n`;
}

function signature(role: 'author' | 'committer', { name, email }: Person, at: Date): string {
  const plain = (text: string) => text.replace(/[<>\n\r\0]/g, '').trim();
  return `${role} ${plain(name)} <${plain(email)}> ${Math.floor(at.getTime() / 1000)} +0500\n`;
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
