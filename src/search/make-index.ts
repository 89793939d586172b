import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { countWords } from './count-words.ts';
import { listWords } from './list-words.ts';
import { partWords } from './part-words.ts';
import { cutPage, type SearchedPage } from './searched-page.ts';
import { addForms, wordsOf } from './word-forms/add-forms.ts';
import { linkForms } from './word-forms/link-forms.ts';
import type { Dictionary } from './word-forms/read-dictionary.ts';

/** Of what Pagefind makes, its own interfaces, its worker and the reader for other languages stay out. */
const KEPT =
  /^(?:(?:index|fragment|filter)\/.+|pagefind-entry\.json|pagefind\.js|wasm\.ru\.pagefind|.+\.pf_meta)$/;

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
 * @param pages paths of its pages from it, also of those that the search leaves out, in the order of the alphabet
 */
export async function makeIndex(
  folder: string,
  pages: readonly string[],
  dictionary: Dictionary,
): Promise<IndexSize> {
  const found: string[] = [];
  const counts = new Map<string, number>();
  for (const { path, head, main } of searchedPages(folder, pages)) {
    found.push(path);
    countWords(counts, wordsOf(`${NAMES.exec(head)?.[2] ?? ''} ${main}`));
  }
  const links = linkForms(new Set(counts.keys()), dictionary);
  const { index, errors } = await createIndex({ forceLanguage: 'ru', excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(`Pagefind не запустился: ${errors.join('; ')}`);
  for (const { path, head, main } of searchedPages(folder, found)) {
    const body = addForms(withoutAnchors(partWords(main)), links);
    const content = `${namesWithForms(head, links)}<body>${body}</body></html>`;
    failOn((await index.addHTMLFile({ sourcePath: path, content })).errors);
  }
  const made = await index.getFiles();
  failOn(made.errors);
  await close();
  const files = made.files.filter(({ path }) => KEPT.test(path));
  for (const { path, content } of files)
    await write(join(folder, 'pagefind', path), await packed(path, content));
  await write(join(folder, 'pagefind', 'words.txt'), listWords(counts).join('\n'));
  return { pages: found.length, linked: links.size };
}

/** The pages that the search finds, one at a time: all at once are a gigabyte of 10,000. */
function* searchedPages(folder: string, paths: readonly string[]): Generator<SearchedPage> {
  for (const path of paths) {
    const page = cutPage(path, readFileSync(join(folder, path), 'utf8'));
    if (page) yield page;
  }
}

/** The names of a page are found in all their forms, too; the forms stand behind, so that each name stays whole. */
function namesWithForms(head: string, links: ReadonlyMap<string, readonly string[]>): string {
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

/** Pagefind's own script comes with its long names. */
async function packed(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (path !== 'pagefind.js') return content;
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true });
  failOn(errors.map(({ message }) => message));
  return code;
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind не построил поиск: ${errors.join('; ')}`);
}
