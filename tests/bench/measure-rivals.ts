import { globSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cost, measureCommand } from './measure-command.ts';
import { eleventy } from './rivals/eleventy.ts';
import { hugo } from './rivals/hugo.ts';
import { readPractices } from './rivals/read-practices.ts';

export interface Measured {
  readonly name: string;
  readonly cost?: Cost;
  readonly lacks?: string;
  readonly pages?: number;
}

/** What the other generators take for the practices of a content folder, each in a folder of its own. */
export async function measureRivals(folder: string, content: string, built: string): Promise<Measured[]> {
  const site = { practices: await readPractices(content), shell: await readShell(built) };
  const all: Measured[] = [];
  for (const rival of [hugo, eleventy]) {
    const lacks = await rival.lacks();
    if (lacks !== undefined) {
      all.push({ name: rival.name, lacks });
      continue;
    }
    const place = join(folder, rival.name);
    await mkdir(place);
    const cost = await measureCommand(await rival.lay(place, site));
    all.push({ name: rival.name, cost, pages: globSync('public/**/*.html', { cwd: place }).length });
  }
  return all;
}

/** The HTML round the content of one of our pages. */
async function readShell(built: string) {
  const page = await readFile(join(built, 'site', 'practices', 'template', 'index.html'), 'utf8');
  const [before = '', rest = ''] = page.split(/<main\b[^>]*>/);
  return { before, after: rest.split('</main>')[1] ?? '' };
}
