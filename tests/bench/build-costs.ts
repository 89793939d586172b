import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Cost, measureCommand } from './measure-command.ts';

interface Order {
  readonly content: string;
  /** Where builds and the cache are kept. */
  readonly data: string;
  readonly compression: 'on' | 'off';
}

export interface BuiltCost {
  readonly cost: Cost;
  /** The build's folder, with `site/` in it. */
  readonly built: string;
  readonly pages: number;
}

/** Builds the site as the server does, in a process of its own. */
export async function buildOnce({ content, data, compression }: Order): Promise<BuiltCost> {
  const before = new Set(await readdir(join(data, 'builds')).catch(() => []));
  const cost = await measureCommand({
    words: [process.execPath, 'tests/bench/build-once.ts', content, data, compression],
    folder: resolve('.'),
  });
  const name = (await readdir(join(data, 'builds'))).find((one) => !before.has(one)) ?? '';
  const built = join(data, 'builds', name);
  return { cost, built, pages: globSync('site/**/*.html', { cwd: built }).length };
}

/** The same after an editor has changed the title of one practice. */
export function buildAgain(order: Order): Promise<BuiltCost> {
  const file = join(
    order.content,
    'practices',
    globSync('**/*.md', { cwd: join(order.content, 'practices') }).sort()[0] ?? '',
  );
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^title: .*$/m, (title) => `${title} ещё раз`),
  );
  return buildOnce(order);
}
