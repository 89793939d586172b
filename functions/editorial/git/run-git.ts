import { spawn } from 'node:child_process';
import { childEnvironment } from '../../child-environment.ts';
import { SetupError } from '../../setup-error.ts';

/** Git ended with an error; its own words are in the message. */
export class GitError extends Error {
  readonly exitCode: number | null;

  constructor(command: string, exitCode: number | null, words: string) {
    super(`git ${command}: ${words.trim() || `exit code ${exitCode}`}`);
    this.exitCode = exitCode;
  }
}

/** Settings of the machine's user that could change what these commands do. */
const OWN_SETTINGS = [
  'core.quotepath=false',
  'core.hooksPath=/dev/null',
  'core.autocrlf=false',
  'core.fsmonitor=false',
  'commit.gpgSign=false',
  'merge.ff=true',
  'gc.auto=0',
  'protocol.file.allow=always',
].flatMap((setting) => ['-c', setting]);

/**
 * Runs one git command.
 *
 * @param place `--git-dir=…` of a bare repository (which also skips git's check of its owner), or `-C` and a folder
 * @param input what the command reads, if anything
 * @throws {GitError} when git refuses
 * @throws {SetupError} when there is no git to run
 */
export function runGit(
  place: readonly string[],
  command: readonly [string, ...string[]],
  input?: string | Buffer,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...OWN_SETTINGS, ...place, ...command], {
      // Its words are read here, and a machine in Russia would translate them.
      env: childEnvironment({ LC_ALL: 'C' }),
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => reject(new SetupError(NO_GIT, { cause })));
    child.on('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(output));
      reject(new GitError(command[0], code, Buffer.concat(errors).toString()));
    });
    // A command that fails early closes its input; its exit code says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const NO_GIT =
  'Не запускается git: без него не открыть правки редакторов. Установите его (https://git-scm.com/downloads) и повторите.';
