// npm run fonts: makes the committed cuts anew, after a change of their characters in fonts.css or of the package.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cutFont } from './cut-font.ts';
import { readFaces } from './read-faces.ts';

const styles = join('src', 'styles');

for (const { file, characters } of readFaces(await readFile(join(styles, 'fonts.css'), 'utf8'))) {
  if (!file.startsWith('./')) continue;
  const cut = await cutFont(basename(file, '.woff2'), characters);
  await writeFile(join(styles, file), cut);
  console.log(`${file}: ${characters.size} characters, ${cut.length} bytes`);
}
