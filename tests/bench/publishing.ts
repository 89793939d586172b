import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inFolder } from '../torture/in-folder.ts';
import { buildAgain, buildOnce } from './build-costs.ts';

const ROUNDS = 3;
const CACHE = resolve('node_modules', '.cache', 'bench', 'publishing');

/** How long a changed practice of the shipped content takes from the saved file to the finished build, packed copies and all. */
export function publishing() {
  return inFolder(async (folder) => {
    const content = join(folder, 'content');
    await cp('content', content, { recursive: true });
    const order = { content, data: CACHE, compression: 'on' } as const;
    await rm(join(CACHE, 'builds'), { recursive: true, force: true });
    await buildOnce(order);
    let last = await buildAgain(order);
    const seconds = [last.cost.wall];
    while (seconds.length < ROUNDS) {
      last = await buildAgain(order);
      seconds.push(last.cost.wall);
    }
    seconds.sort((one, other) => one - other);
    const [least = 0, middle = 0, greatest = 0] = seconds;
    return { seconds: middle, spread: [least, greatest] as const, built: last.built };
  });
}
