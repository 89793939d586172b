import type { CollectionEntry, CollectionKey } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { readEntryFile } from '../content-check/read-entry-file.ts';
import { noteFile } from '../incremental/note-read.ts';

type Entry = Pick<CollectionEntry<CollectionKey>, 'filePath'>;

/** The Markdown under the fields of an entry; empty where an entry has none. */
export async function readText({ filePath }: Entry): Promise<string> {
  if (!filePath?.endsWith('.md')) return '';
  noteFile(filePath);
  const { body = '' } = readEntryFile({ format: 'md' }, await readFile(filePath, 'utf8'));
  return body.trim();
}
