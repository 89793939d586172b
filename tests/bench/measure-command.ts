import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cost {
  /** Seconds of processor time of the command and all that it started (getrusage of children). */
  readonly cpu: number;
  /** Seconds on the clock; other work on the machine counts in. */
  readonly wall: number;
  /** Megabytes of its largest process at its largest. */
  readonly memory: number;
}

export interface Command {
  readonly words: readonly [program: string, ...words: string[]];
  readonly folder: string;
}

/** GNU time, Debian's package `time`. */
const TIME = '/usr/bin/time';

/** Why commands cannot be measured here; `undefined` when they can. */
export const timeLacks = existsSync(TIME) ? undefined : 'Install GNU time: apt-get install time';

/** Runs a command to its end and tells what it took. */
export async function measureCommand({ words, folder }: Command): Promise<Cost> {
  const scratch = await mkdtemp(join(tmpdir(), 'cost-'));
  const note = join(scratch, 'cost');
  try {
    await run([TIME, '--output', note, '--format', '%U %S %e %M', ...words], folder);
    const [user = 0, system = 0, wall = 0, kilobytes = 0] = (await readFile(note, 'utf8'))
      .split(' ')
      .map(Number);
    return { cpu: user + system, wall, memory: Math.round(kilobytes / 1024) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function run([program = '', ...words]: readonly string[], folder: string): Promise<void> {
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      `${words.join(' ')} ended with ${code}:\n${Buffer.concat(output).toString().slice(-2000)}`,
    );
}
