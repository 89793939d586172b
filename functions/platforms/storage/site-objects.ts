import { readFile } from 'node:fs/promises';
import { cacheRule } from '../static-files/cache-rule.ts';
import { fileType } from '../static-files/file-type.ts';
import { type BuiltFile, listFiles } from '../static-files/list-files.ts';

/** A file of the site as it lies in a storage. */
export interface SiteObject {
  /** Name in the bucket, `map/index.html`. */
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The files of a built site as objects. A storage sends what it holds, to whoever asks: so what browsers alone read
 * is held packed by gzip, which every browser unpacks, and what other programs read is held plain.
 *
 * @param folder absolute path of the built site
 * @param base path that the build was made for; the site lies at the same path in the bucket
 */
export function siteObjects(folder: string, base: string): readonly SiteObject[] {
  return [...listFiles(folder).values()]
    .filter(({ path }) => !path.endsWith('/'))
    .map((file) => describe(file, base));
}

function describe({ path, plain, gzip }: BuiltFile, base: string): SiteObject {
  const form = gzip && FOR_BROWSERS.test(path) ? gzip : plain;
  const address = base + path.slice(1);
  return {
    key: address.slice(1),
    headers: {
      'content-type': fileType(address, base),
      'cache-control': cacheRule(path),
      ...(form.encoding && { 'content-encoding': form.encoding }),
    },
    read: async () => new Uint8Array(await readFile(form.file)),
  };
}

const FOR_BROWSERS = /\.(?:html|css|js|svg)$/;
