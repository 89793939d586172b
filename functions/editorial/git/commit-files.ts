import { GitError, runGit } from './run-git.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface FileChange {
  readonly path: string;
  /** `null` deletes the file. */
  readonly content: Buffer | null;
}

export interface CommitRequest {
  /** Full name of the branch: `refs/heads/main`. */
  readonly branch: string;
  /** The commit that the changes were made to; `null` starts the history. */
  readonly parent: string | null;
  readonly author: Person;
  readonly message: string;
  readonly at: Date;
  readonly changes: readonly FileChange[];
  /** Whether the commit holds only these files, whatever the parent had. */
  readonly isWholeTree?: boolean;
}

/** The branch moved between reading and writing. */
export class StaleCommitError extends Error {}

/** The site itself commits what editors wrote; it has no mailbox. */
const COMMITTER: Person = { name: 'Редакция сайта', email: 'editorial@localhost' };

/**
 * Writes one commit and moves the branch to it, if the branch still stands at the parent.
 *
 * `git fast-import` takes authors and dates from its stream, needs no work tree and no index, asks for no
 * identity, and moves a branch only forward from the commit that it read: compare and swap in one process.
 */
export async function commitFiles(place: readonly string[], request: CommitRequest) {
  const stream = streamOf(request);
  const output = await runGit(place, ['fast-import', '--quiet', '--done'], stream).catch((error: unknown) => {
    const isStale = error instanceof GitError && /does not contain|cannot lock ref/.test(error.message);
    throw isStale ? new StaleCommitError('The branch moved', { cause: error }) : error;
  });
  const [commit = '', ...blobs] = output.toString().trim().split('\n');
  const written = request.changes.filter(({ content }) => content !== null);
  return { commit, ids: new Map(written.map(({ path }, at) => [path, blobs[at] ?? ''])) };
}

function streamOf({ branch, parent, author, message, at, changes, isWholeTree }: CommitRequest): Buffer {
  const written = changes.filter(
    (change): change is FileChange & { content: Buffer } => change.content !== null,
  );
  const deleted = changes.filter(({ content }) => content === null);
  const parts: (string | Buffer)[] = [];
  written.forEach(({ content }, index) => {
    parts.push(`blob\nmark :${index + 2}\ndata ${content.length}\n`, content, '\n');
  });
  const words = Buffer.from(`${message.trim()}\n`);
  parts.push(
    `commit ${branch}\nmark :1\n${signature('author', author, at)}${signature('committer', COMMITTER, at)}`,
    `data ${words.length}\n`,
    words,
    parent ? `from ${parent}\n` : '',
    isWholeTree ? 'deleteall\n' : '',
    ...deleted.map(({ path }) => `D ${quoted(path)}\n`),
    ...written.map(({ path }, index) => `M 100644 :${index + 2} ${quoted(path)}\n`),
    '\nget-mark :1\n',
    ...written.map((_, index) => `get-mark :${index + 2}\n`),
    'done\n',
  );
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

function signature(role: 'author' | 'committer', { name, email }: Person, at: Date): string {
  const plain = (text: string) => text.replace(/[<>\n\r\0]/g, '').trim();
  return `${role} ${plain(name)} <${plain(email)}> ${Math.floor(at.getTime() / 1000)} +0500\n`;
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
