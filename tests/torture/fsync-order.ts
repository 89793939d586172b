import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApplicant } from './applicant.ts';
import { send } from './send.ts';
import { startServer } from './server-process.ts';

export interface FsyncOrder {
  readonly posts: number;
  readonly accepted: number;
  /** Acknowledgements that left the process, as the kernel saw them. */
  readonly acknowledged: number;
  /** Of these, how many left before the disk had the application. */
  readonly tooEarly: number;
}

/** Whether this machine can watch a process's calls. */
export const canTrace = spawnSync('strace', ['-V']).status === 0;

const CALLS = 'trace=fdatasync,fsync,sync_file_range,write,writev,pwrite64,pwritev,sendto,sendmsg';

/**
 * Watches the server's calls to the kernel: what is written to the log of the database must be on the disk before the
 * answer is written to the connection. SIGKILL cannot see the difference, a power cut can.
 *
 * @param variables settings of the server that is watched
 */
export async function fsyncOrder(
  dataFolder: string,
  posts: number,
  variables: Readonly<Record<string, string>> = {},
): Promise<FsyncOrder> {
  const trace = join(dataFolder, 'trace.txt');
  const server = await startServer({
    dataFolder,
    variables: { DRAIN_SECONDS: '86400', ...variables },
    watcher: ['strace', '-f', '-y', '-s', '64', '-e', CALLS, '-o', trace],
  });
  const next = await createApplicant();
  let accepted = 0;
  for (let n = 0; n < posts; n += 1) {
    const { status } = await send(server.port, await next());
    if (status === 303) accepted += 1;
  }
  await server.kill();
  return { posts, accepted, ...judge(await readFile(trace, 'utf8')) };
}

/** Reads calls in the order in which they ended; one that another thread interrupted stands on two lines. */
function judge(trace: string): Pick<FsyncOrder, 'acknowledged' | 'tooEarly'> {
  const begun = new Map<string, string>();
  const count = { acknowledged: 0, tooEarly: 0 };
  let isWritten = false;
  let isSafe = false;
  for (const line of trace.split('\n')) {
    const [thread = ''] = line.split(' ', 1);
    if (line.includes('<unfinished ...>')) begun.set(thread, line);
    const call = line.includes('resumed>') ? `${begun.get(thread)} ${line}` : line;
    const isEnded = !line.includes('<unfinished ...>');
    isWritten ||= WAL_WRITE.test(call);
    // A delivery may be written down next, before the answer leaves: that takes nothing back.
    isSafe ||= isWritten && isEnded && WAL_SYNC.test(call);
    if (ACKNOWLEDGED.test(call) && !line.includes('resumed>')) {
      count.acknowledged += 1;
      if (!isSafe) count.tooEarly += 1;
      [isWritten, isSafe] = [false, false];
    }
  }
  return count;
}

const WAL_WRITE = /\bpwrite(64|v)\(\d+<[^>]*applications\.db-wal>/;
const WAL_SYNC = /\bf(data)?sync\(\d+<[^>]*applications\.db-wal>.*= 0$/;
const ACKNOWLEDGED = /\b(write|writev|sendto|sendmsg)\(.*HTTP\/1\.1 303/;
