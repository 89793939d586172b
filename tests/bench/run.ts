// npm run bench [-- --json]: how many applications a second the server takes in, against a bare handler and the disk.
import { join } from 'node:path';
import { runMain } from '../../functions/platforms/run-main.ts';
import { createApplicant } from '../torture/applicant.ts';
import { inFolder } from '../torture/in-folder.ts';
import { readStored } from '../torture/read-stored.ts';
import { startServer } from '../torture/server-process.ts';
import { fsyncRate } from './fsync-rate.ts';
import { postAll, type Rate } from './post-all.ts';

const CLIENTS = 16;
const POSTS = 10_000;
/** By then V8 has compiled what it will: the first thousands take half as much CPU again. */
const WARMING = 10_000;

await runMain(async () => {
  const next = await createApplicant();
  const bare = await measure('../bench/bare-server.ts', next);
  const appending = await measure('../bench/appending-server.ts', next);
  const accepting = await measure('forms-server.ts', next, { DRAIN_SECONDS: '86400' });
  const delivering = await measure('forms-server.ts', next, { DRAIN_SECONDS: '1' });
  const result = {
    clients: CLIENTS,
    posts: POSTS,
    fsyncsPerSecond: await inFolder(async (folder) => fsyncRate(folder, 2000)),
    bare,
    appending,
    accepting,
    delivering,
    ratio: ratio(accepting, bare),
    ratioToAppending: ratio(accepting, appending),
  };
  console.log(process.argv.includes('--json') ? JSON.stringify(result, undefined, 2) : table(result));
  return 0;
});

function ratio(one: Rate, other: Rate): number {
  return Math.round((one.perSecond / other.perSecond) * 100) / 100;
}

/** Starts a server and posts to it, each post an application of its own. */
function measure(
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

function table(result: {
  readonly fsyncsPerSecond: number;
  readonly bare: Rate;
  readonly appending: Rate;
  readonly accepting: Rate;
  readonly delivering: Rate;
  readonly ratio: number;
  readonly ratioToAppending: number;
}): string {
  const line = (what: string, { perSecond, p50, p99 }: Rate) =>
    `${what.padEnd(44)} ${String(perSecond).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms`;
  return [
    `${CLIENTS} clients, ${POSTS} posts each; the disk takes ${result.fsyncsPerSecond} writes a second with fsync`,
    line('a bare handler that keeps nothing', result.bare),
    line('the same stack, a line of a file with fsync', result.appending),
    line('applications, stored with fsync', result.accepting),
    line('the same while letters are written', result.delivering),
    `ratio to the bare handler: ${result.ratio}, to the line of a file: ${result.ratioToAppending}`,
  ].join('\n');
}
