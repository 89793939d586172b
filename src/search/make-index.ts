import { readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { countWords } from './count-words.ts';
import { listWords } from './list-words.ts';
import { partWords } from './part-words.ts';
import { cutPage, type SearchedPage } from './searched-page.ts';
import { addForms, wordsOf } from './word-forms/add-forms.ts';
import { linkForms } from './word-forms/link-forms.ts';
import type { Dictionary } from './word-forms/read-dictionary.ts';

/** Of what Pagefind makes, its own interfaces, its worker and the reader for other languages stay out. */
const KEPT = /^(?:index|fragment|filter|pagefind-entry\.json|pagefind\.js|wasm\.ru\.pagefind|.+\.pf_meta)$/;

/** Menus and lists of choices: a municipality in each of them would make every form a page about it. */
const NOT_TEXT = ['nav', 'select', 'datalist', '[hidden]'];

export interface IndexSize {
  readonly pages: number;
  /** How many words of the site have got other forms of theirs. */
  readonly linked: number;
}

/**
 * Indexes built pages with Pagefind, into `pagefind/` beside them.
 *
 * @param folder absolute path of the built site
 * @param paths of its pages from it, also of those that the search leaves out, in the order of the alphabet
 */
export async function makeIndex(
  folder: string,
  paths: readonly string[],
  dictionary: Dictionary,
): Promise<IndexSize> {
  const pages = paths.flatMap((path) => cutPage(path, readFileSync(join(folder, path))) ?? []);
  const counts = new Map<string, number>();
  for (const { head, main } of pages) countWords(counts, wordsOf(`${NAMES.exec(head)?.[2] ?? ''} ${main}`));
  const links = linkForms(new Set(counts.keys()), dictionary);
  const target = join(folder, 'pagefind');
  await rm(target, { recursive: true, force: true });
  await indexInto(target, pages, links);
  for (const name of await readdir(target))
    if (!KEPT.test(name)) await rm(join(target, name), { recursive: true });
  await writeFile(join(target, 'words.txt'), listWords(counts).join('\n'));
  return { pages: pages.length, linked: links.size };
}

type Links = ReadonlyMap<string, readonly string[]>;

async function indexInto(target: string, pages: readonly SearchedPage[], links: Links): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru', excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(`Pagefind не запустился: ${errors.join('; ')}`);
  let adding: Promise<{ readonly errors: readonly string[] }> | undefined;
  // While Pagefind works at a page, the next one is prepared.
  for (const { path, head, main } of pages) {
    const body = addForms(withoutAnchors(partWords(main)), links);
    const content = `${namesWithForms(head, links)}<body>${body}</body></html>`;
    failOn((await adding)?.errors);
    adding = index.addHTMLFile({ sourcePath: path, content });
  }
  failOn((await adding)?.errors);
  failOn((await index.writeFiles({ outputPath: target })).errors);
  await close();
}

/** The names of a page are found in all their forms, too; the forms stand behind, so that each name stays whole. */
function namesWithForms(head: string, links: Links): string {
  return head.replace(NAMES, (tag, _, names: string) => {
    const forms = [...wordsOf(names)].flatMap((word) => links.get(word) ?? []);
    return [tag, ...forms].join(' ; ');
  });
}

const NAMES = /(<meta name="search:names" content=")([^"]*)/;

/** Pagefind would keep each of them with the text, to link to. */
function withoutAnchors(html: string): string {
  return html.replace(/ id="[^"]*"/g, '');
}

function failOn(errors: readonly string[] = []): void {
  if (errors.length > 0) throw new Error(`Pagefind не построил поиск: ${errors.join('; ')}`);
}
