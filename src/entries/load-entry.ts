import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { readEntryFile } from '../content-check/read-entry-file.ts';
import type { Collection } from '../model/collection.ts';

interface Place {
  readonly id: string;
  /** Absolute path. */
  readonly file: string;
}

/**
 * Puts an entry into Astro's store, unless it stands there as it is.
 *
 * Its digest covers the file and the pictures that it names: a picture may be exchanged under its name.
 */
export async function loadEntry(
  { id, file }: Place,
  definition: Pick<Collection, 'format'>,
  { store, config, parseData, renderMarkdown, generateDigest }: LoaderContext,
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
  const former = store.get(id);
  const digestWith = (pictures?: readonly string[]) => digestOf(generateDigest, { file, text, pictures });
  if (former?.filePath === filePath && former.digest === (await digestWith(former.assetImports))) {
    if (former.assetImports) store.addAssetImports(former.assetImports, filePath);
    return;
  }
  const { data, body = '' } = readEntryFile(definition, text);
  const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath: file });
  const shown = body.includes('![')
    ? await renderMarkdown(text, { fileURL: pathToFileURL(file) })
    : undefined;
  const pictures = shown?.metadata?.imagePaths ?? [];
  // Astro finds the pictures among the fields as it takes an entry in; the digest comes after them.
  store.delete(id);
  store.set({ id, data: parsed, filePath, assetImports: pictures });
  const taken = store.get(id);
  if (taken) store.set({ ...taken, digest: await digestWith(taken.assetImports) });
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
