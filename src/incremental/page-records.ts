import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  program: z.string(),
  /** Paths of the pages that the build made; all others it took from the build before. */
  made: z.array(z.string()),
  /** The state of every source that a page has read, by its key. */
  sources: z.record(z.string(), z.string()),
  /** By path, without slashes at its ends. */
  pages: z.record(
    z.string(),
    z.object({
      /** Of the build that made the page: Astro keeps the page under it. */
      key: z.string(),
      props: z.string(),
      /** Of the file as it was made. */
      digest: z.string(),
      /** Where in the list of sources those of the page stand. */
      reads: z.array(z.int()),
    }),
  ),
});

/** What the last build made its pages from. */
export type PageRecords = z.infer<typeof schema>;
export type PageRecord = PageRecords['pages'][string];

/** `undefined` when there are none, or when they are damaged or of another program: then all pages are made. */
export async function readRecords(cacheFolder: string, program: string): Promise<PageRecords | undefined> {
  try {
    const records = schema.parse(JSON.parse(await readFile(fileIn(cacheFolder), 'utf8')));
    return records.program === program ? records : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a build that breaks off leave nothing that the next one would trust. */
export async function forgetRecords(cacheFolder: string): Promise<void> {
  await rm(fileIn(cacheFolder), { force: true });
}

export async function keepRecords(cacheFolder: string, records: PageRecords): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const draft = `${fileIn(cacheFolder)}.draft`;
  await writeFile(draft, JSON.stringify(records));
  await rename(draft, fileIn(cacheFolder));
}

function fileIn(cacheFolder: string): string {
  return join(cacheFolder, 'pages.json');
}
