import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { countWords } from './count-words.ts';
import { openKeptIndexes } from './kept-indexes.ts';
import { listWords } from './list-words.ts';
import { type ArchiveLimits, partArchives } from './part-archives.ts';
import { partWords } from './part-words.ts';
import { cutPage, type SearchedPage } from './searched-page.ts';
import { addForms, wordsOf } from './word-forms/add-forms.ts';
import { linkForms } from './word-forms/link-forms.ts';
import type { Dictionary } from './word-forms/read-dictionary.ts';

/** Of what Pagefind makes, its own interfaces, its worker and the reader for other languages stay out. */
const KEPT = /^(?:index|fragment|filter|pagefind-entry\.json|.+\.pf_meta)$/;
/** What reads an index; those of years past are read by that of the first. */
const READER = /^(?:pagefind\.js|wasm\.ru\.pagefind)$/;

/** Menus and lists of choices: a municipality in each of them would make every form a page about it. */
const NOT_TEXT = ['nav', 'select', 'datalist', '[hidden]'];

export interface IndexOrder {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Of its pages from it, also of those that the search leaves out, in the order of the alphabet. */
  readonly paths: readonly string[];
  /** Absolute path of a folder that is kept between builds. */
  readonly cache: string;
  /** Digest of the code and the dependencies: with others, nothing that is kept is good. */
  readonly code: string;
  readonly limits?: ArchiveLimits | undefined;
}

export interface IndexSize {
  readonly pages: number;
  /** How many of them were indexed now; the last build's index is good for the others. */
  readonly indexed: number;
  /** Years whose pages are searched on request, the latest first. */
  readonly archives: readonly string[];
  /** How many words of the site have got other forms of theirs. */
  readonly linked: number;
}

interface Part {
  /** Its folder within the search's own: none, or a year. */
  readonly name: string;
  readonly pages: readonly SearchedPage[];
  /** On how many of them each word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Indexes built pages with Pagefind, into `pagefind/` beside them, and each year past into a folder in it. */
export async function makeIndex(
  { folder, paths, cache, code, limits }: IndexOrder,
  dictionary: Dictionary,
): Promise<IndexSize> {
  const pages = paths.flatMap((path) => cutPage(path, readFileSync(join(folder, path))) ?? []);
  const { recent, archives } = partArchives(pages, limits);
  const parts = [['', recent] as const, ...archives].map(([name, part]) => withCounts(name, part));
  const counts = sumOf(parts.map((part) => part.counts));
  const links = linkForms(new Set(counts.keys()), dictionary);
  const target = join(folder, 'pagefind');
  await rm(target, { recursive: true, force: true });
  const kept = openKeptIndexes(cache);
  let indexed = 0;
  for (const part of parts) {
    const isMade = await kept.lay({
      digest: digestPart(part, links, code),
      target: join(target, part.name),
      make: (draft) => indexInto(draft, part, links),
    });
    if (isMade) indexed += part.pages.length;
  }
  await close();
  await kept.dropOthers();
  await writeFile(join(target, 'words.txt'), listWords(counts).join('\n'));
  return { pages: pages.length, indexed, archives: [...archives.keys()], linked: links.size };
}

function withCounts(name: string, pages: readonly SearchedPage[]): Part {
  const counts = new Map<string, number>();
  for (const { head, main } of pages) countWords(counts, wordsOf(`${NAMES.exec(head)?.[2] ?? ''} ${main}`));
  return { name, pages, counts };
}

function sumOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const [first = new Map<string, number>(), ...others] = all;
  const sum = new Map(first);
  for (const counts of others)
    for (const [word, count] of counts) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}

type Links = ReadonlyMap<string, readonly string[]>;

/** Of the pages, the forms of their words, and the program. */
function digestPart({ name, pages, counts }: Part, links: Links, code: string): string {
  const hash = createHash('sha256').update(JSON.stringify([code, name]));
  for (const { path, head, main } of pages) hash.update(JSON.stringify([path, head, main]));
  for (const [word, forms] of links) if (counts.has(word)) hash.update(JSON.stringify([word, forms]));
  return hash.digest('hex');
}

async function indexInto(target: string, { name, pages }: Part, links: Links): Promise<void> {
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
  await index.deleteIndex();
  for (const file of await readdir(target)) {
    const isKept = KEPT.test(file) || (name === '' && READER.test(file));
    if (!isKept) await rm(join(target, file), { recursive: true });
  }
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
