import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { readEntryFile } from '../content-check/read-entry-file.ts';
import type { Collection } from '../model/collection.ts';
import type { entryParser } from './parse-entry.ts';

export interface Order {
  readonly id: string;
  /** Absolute path. */
  readonly file: string;
  readonly format: Collection['format'];
  readonly parse: ReturnType<typeof entryParser>;
}

/**
 * Puts an entry into Astro's store, unless it stands there as it is.
 *
 * Its digest covers the file and the pictures that it names: a picture may be exchanged under its name.
 */
export async function loadEntry(
  { id, file, format, parse }: Order,
  { store, config, renderMarkdown }: LoaderContext,
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
  const former = store.get(id);
  const digestWith = (pictures?: readonly string[]) => digestOf({ file, text, pictures });
  if (former?.filePath === filePath && former.digest === (await digestWith(former.assetImports))) return;
  const { data: fields, body = '' } = readEntryFile({ format }, text);
  const { data, pictures } = parseIn(file, () => parse(fields));
  const shown = body.includes('![')
    ? await renderMarkdown(text, { fileURL: pathToFileURL(file) })
    : undefined;
  const files = [
    ...new Set([...(shown?.metadata?.imagePaths ?? []), ...pictures.map((picture) => picture.file)]),
  ];
  store.delete(id);
  store.set({
    id,
    data,
    filePath,
    assetImports: files,
    imageImports: pictures.map(({ place }) => place),
    digest: await digestWith(files),
  });
}

function parseIn<Parsed>(file: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof z.ZodError ? z.prettifyError(cause) : 'unreadable'}`, {
      cause,
    });
  }
}

interface EntryFiles {
  readonly file: string;
  readonly text: string;
  /** As the entry names them, from its own folder. */
  readonly pictures?: readonly string[] | undefined;
}

async function digestOf({ file, text, pictures = [] }: EntryFiles): Promise<string> {
  const hash = createHash('sha256').update(text);
  for (const picture of pictures) {
    hash.update(`\0${picture}\0`).update(await contentOf(join(dirname(file), picture)));
  }
  return hash.digest('base64url');
}

/** Nothing of a picture that is not there: the content check names it. */
async function contentOf(picture: string): Promise<Buffer> {
  try {
    return await readFile(picture);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
