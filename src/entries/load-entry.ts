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
  { store, config, renderMarkdown, generateDigest }: LoaderContext,
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
  const former = store.get(id);
  const digestWith = (pictures?: readonly string[]) => digestOf(generateDigest, { file, text, pictures });
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

/** Without pictures it is Astro's own. */
async function digestOf(
  generateDigest: LoaderContext['generateDigest'],
  { file, text, pictures = [] }: { file: string; text: string; pictures?: readonly string[] | undefined },
): Promise<string> {
  const contents = await Promise.all(
    pictures.map(async (picture) => {
      const content = await readFile(join(dirname(file), picture), 'base64').catch(() => '');
      return `\0${picture}\0${content}`;
    }),
  );
  return generateDigest([text, ...contents].join(''));
}
