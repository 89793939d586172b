import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Static cuts of the site's typeface: satori reads no variable fonts and no WOFF2. */
export async function loadFonts() {
  const cuts = WEIGHTS.flatMap((weight) => ['cyrillic', 'latin'].map((script) => ({ weight, script })));
  return Promise.all(
    cuts.map(async ({ weight, script }) => ({
      name: 'Golos Text',
      weight,
      style: 'normal' as const,
      data: await readFile(join(FOLDER, `golos-text-${script}-${weight}-normal.woff`)),
    })),
  );
}

const WEIGHTS = [500, 800] as const;
/** From the project's folder, where builds run; a bundled endpoint has no address of its own to start from. */
const FOLDER = join('node_modules', '@fontsource', 'golos-text', 'files');
