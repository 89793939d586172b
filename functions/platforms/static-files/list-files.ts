import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file that a build made, as it is and as it is packed. */
export interface BuiltFile {
  /** Path that it is asked for by, `/map/`. */
  readonly path: string;
  readonly plain: FileForm;
  readonly br: FileForm | undefined;
  readonly gzip: FileForm | undefined;
}

/** What is sent of a file: itself, or a packed copy. */
export interface FileForm {
  readonly path: string;
  /** Absolute path on the disk. */
  readonly file: string;
  readonly encoding: 'br' | 'gzip' | undefined;
  /** Whether the answer depends on what the browser unpacks. */
  readonly varies: boolean;
}

/** The files of a built site by the paths that visitors ask for; a folder's page is there under both of its names. */
export function listFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((name) => !isHidden(name)),
  );
  const files = new Map<string, BuiltFile>();
  for (const name of names) {
    if (isPackedCopy(name, names)) continue;
    const path = `/${name.normalize()}`;
    for (const asked of [path, ...(name.endsWith(INDEX) ? [folderOf(path)] : [])]) {
      files.set(asked, describe(asked, name, folder, names));
    }
  }
  return files;
}

const INDEX = 'index.html';

function describe(path: string, name: string, folder: string, names: ReadonlySet<string>): BuiltFile {
  const [hasBr, hasGzip] = [names.has(`${name}.br`), names.has(`${name}.gz`)];
  const file = join(folder, name);
  const varies = hasBr || hasGzip;
  const packed = (encoding: 'br' | 'gzip', ending: string) => ({
    path,
    file: `${file}${ending}`,
    encoding,
    varies,
  });
  return {
    path,
    plain: { path, file, encoding: undefined, varies },
    br: hasBr ? packed('br', '.br') : undefined,
    gzip: hasGzip ? packed('gzip', '.gz') : undefined,
  };
}

function isPackedCopy(name: string, names: ReadonlySet<string>): boolean {
  return /\.(?:br|gz)$/.test(name) && names.has(name.slice(0, -3));
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
}

function folderOf(path: string): string {
  return path.slice(0, -INDEX.length);
}
