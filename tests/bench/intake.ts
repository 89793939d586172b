import { join } from 'node:path';
import { createApplicant } from '../torture/applicant.ts';
import { inFolder } from '../torture/in-folder.ts';
import { readStored } from '../torture/read-stored.ts';
import { startServer } from '../torture/server-process.ts';
import type { Bench } from './bench.ts';
import { fsyncRate } from './fsync-rate.ts';
import { postAll, type Rate } from './post-all.ts';

const CLIENTS = 16;
const POSTS = 10_000;
/** By then V8 has compiled what it will: the first thousands take half as much CPU again. */
const WARMING = 10_000;

/** How many applications a second the server takes in, against a bare handler and the disk. */
export const intake: Bench = {
  name: 'intake',
  async measure() {
    const next = await createApplicant();
    const bare = await post('../bench/bare-server.ts', next);
    const appending = await post('../bench/appending-server.ts', next);
    const accepting = await post('forms-server.ts', next, { DRAIN_SECONDS: '86400' });
    const delivering = await post('forms-server.ts', next, { DRAIN_SECONDS: '1' });
    const fsyncsPerSecond = await inFolder(async (folder) => fsyncRate(folder, 2000));
    const ratios = { ratio: ratio(accepting, bare), ratioToAppending: ratio(accepting, appending) };
    return {
      figures: {
        clients: CLIENTS,
        posts: POSTS,
        fsyncsPerSecond,
        bare,
        appending,
        accepting,
        delivering,
        ...ratios,
      },
      lines: [
        `${CLIENTS} clients, ${POSTS} posts each; the disk takes ${fsyncsPerSecond} writes a second with fsync`,
        line('a bare handler that keeps nothing', bare),
        line('the same stack, a line of a file with fsync', appending),
        line('applications, stored with fsync', accepting),
        line('the same while letters are written', delivering),
        `ratio to the bare handler: ${ratios.ratio}, to the line of a file: ${ratios.ratioToAppending}`,
      ],
      missed: [],
    };
  },
};

function ratio(one: Rate, other: Rate): number {
  return Math.round((one.perSecond / other.perSecond) * 100) / 100;
}

/** Starts a server and posts to it, each post an application of its own. */
function post(
  entry: string,
  next: () => Promise<string>,
  variables: Readonly<Record<string, string>> = {},
): Promise<Rate> {
  return inFolder(async (dataFolder) => {
    const server = await startServer({ dataFolder, entry, variables });
    await postAll(server.port, await bodiesOf(WARMING, next), CLIENTS);
    const rate = await postAll(server.port, await bodiesOf(POSTS, next), CLIENTS);
    await server.stop();
    if (entry !== 'forms-server.ts') return rate;
    const { applications } = readStored(join(dataFolder, 'applications.db'));
    if (applications !== WARMING + POSTS) throw new Error(`Stored ${applications} of ${WARMING + POSTS}`);
    return rate;
  });
}

async function bodiesOf(count: number, next: () => Promise<string>): Promise<readonly string[]> {
  const bodies: string[] = [];
  while (bodies.length < count) bodies.push(await next());
  return bodies;
}

function line(what: string, { perSecond, p50, p99 }: Rate): string {
  return `${what.padEnd(44)} ${String(perSecond).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms`;
}
