import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the editors at work write, and what that refers to. */
const WRITTEN = ['directions', 'mentoring-forms', 'municipalities', 'practices'];

/** Makes a project that builds within a second: little content, and `tiny-builder.ts` in the place of Astro. */
export async function makeTinyProject(checkout: string): Promise<void> {
  const content = join(checkout, 'content');
  await cp('tests/fixtures/region-small', content, { recursive: true });
  for (const name of WRITTEN) await cp(join('content', name), join(content, name), { recursive: true });
  const astro = join(checkout, 'node_modules', 'astro', 'bin');
  await mkdir(astro, { recursive: true });
  const builder = pathToFileURL(join(import.meta.dirname, 'tiny-builder.ts'));
  await writeFile(join(astro, 'astro.mjs'), `import ${JSON.stringify(builder.href)};\n`);
  for (const folder of ['src', 'public']) await mkdir(join(checkout, folder));
  for (const file of ['astro.config.mjs', 'package-lock.json']) await writeFile(join(checkout, file), '');
}
