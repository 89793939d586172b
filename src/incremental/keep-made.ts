import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestProps } from './digest-props.ts';
import { readLedger } from './read-ledger.ts';

interface Order<Made> {
  /** Where it is kept; a cache, so a damaged or foreign file is as good as none. */
  readonly file: string;
  /** Everything of the content that it is made of. */
  readonly from: object;
  readonly make: () => Promise<Made>;
}

/**
 * What takes long to make and several routes ask for before their pages are planned: kept between builds while the
 * program and what it is made of stay the same. Under `npm run dev` it is made anew.
 *
 * @returns data alone, as structured cloning gives it back
 */
export async function keepMade<Made>({ file, from, make }: Order<Made>): Promise<Made> {
  const ledger = readLedger();
  const digest = ledger && digestProps(from, ledger.known);
  if (!ledger || digest === undefined) return make();
  const key = `${ledger.program} ${digest}`;
  const kept = await readKept(file);
  if (kept?.key === key) return kept.made as Made;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.draft`, serialize({ key, made }));
  await rename(`${file}.draft`, file);
  return made;
}

async function readKept(file: string): Promise<{ readonly key: string; readonly made: unknown } | undefined> {
  try {
    return deserialize(await readFile(file));
  } catch {
    return undefined;
  }
}
