import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEntry } from '../model/clean-entry.ts';
import { entryStrings } from '../model/entry-strings.ts';
import { type ContentFile, readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

/** `[карта](/map/)` in a text. */
const IN_TEXT = /\]\((\/(?!\/)[^)\s]*)/g;
/** A field that is an address on the site. */
const WHOLE = /^\/(?!\/)[a-z0-9/-]*$/;

/**
 * Links of entries to pages that the site does not have, a line for each: `news/x.md: /mentors/nobody/`.
 * The entries are known to be well formed.
 *
 * @param siteFolder the pages as they were built from this content
 */
export async function findDeadLinks(contentFolder: string, siteFolder: string): Promise<string[]> {
  const files = await readContent(contentFolder);
  return files.flatMap((file) =>
    linksOf(file)
      .filter((link) => !isAlive(siteFolder, link))
      .map((link) => `${file.path}: ${link}`),
  );
}

function linksOf({ owner: { definition }, text }: ContentFile): string[] {
  const { data } = readEntryFile(definition, text);
  const inFields = entryStrings(definition, cleanEntry(data)).map(({ value }) => value);
  const inTexts = [...text.matchAll(IN_TEXT)].map((match) => match[1] ?? '');
  return [...new Set([...inFields.filter((value) => WHOLE.test(value)), ...inTexts])];
}

function isAlive(siteFolder: string, link: string): boolean {
  const [address = '', id = ''] = link.split('#');
  const [path = ''] = address.split('?');
  // The functions answer there, not a page.
  if (path.startsWith('/forms/')) return true;
  const file = [path, `${path}/index.html`]
    .filter((name) => !name.endsWith('/'))
    .map((name) => join(siteFolder, name))
    .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) return false;
  return id === '' || readFileSync(file, 'utf8').includes(` id="${decodeURIComponent(id)}"`);
}
