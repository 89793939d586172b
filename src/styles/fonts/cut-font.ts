import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * The package's variable file with these characters alone, as WOFF2; the same bytes each time.
 *
 * @param alphabet as the package names it: `cyrillic`
 */
export async function cutFont(alphabet: string, characters: ReadonlySet<number>): Promise<Buffer> {
  const whole = await readFile(join(FOLDER, `golos-text-${alphabet}-wght-normal.woff2`));
  return subsetFont(whole, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    dropTables: VERTICAL,
    preserveNameIds: NAMES,
  });
}

const FOLDER = join('node_modules', '@fontsource-variable', 'golos-text', 'files');
/** All that a browser applies by itself, so that text looks as with the whole file; and figures of one width for tables. */
const FEATURES = ['calt', 'ccmp', 'kern', 'locl', 'mark', 'mkmk', 'tnum'];
/** For text from top to bottom. */
const VERTICAL = ['VVAR', 'vhea', 'vmtx'];
/** Whose the typeface is and on what terms: the licence wants them in each copy. */
const NAMES = [0, 14];
