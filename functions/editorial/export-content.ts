import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openRepository, type TreeFile } from './git/repository.ts';

export interface ExportOptions {
  /** The bare repository. */
  readonly repository: string;
  readonly commit: string;
  /** The folder that will hold what is under `content/`; a neighbour `<into>.json` remembers its versions. */
  readonly into: string;
}

const ROOT = 'content/';

/**
 * Writes `content/` of a commit into a folder, in one step for anyone who looks.
 *
 * Files that stayed the same are linked from the former export, so only changes are read and written.
 */
export async function exportContent({ repository: folder, commit, into }: ExportOptions): Promise<void> {
  const repository = openRepository(folder);
  const target = resolve(into);
  const former = await versionsIn(`${target}.json`);
  const files = (await repository.list(commit, ROOT)).map((file) => ({
    ...file,
    path: file.path.slice(ROOT.length),
  }));
  const next = `${target}.next-${randomUUID()}`;
  try {
    await makeFolders(next, files);
    const linked = await Promise.all(files.map((file) => linkFormer(file, former, target, next)));
    const changed = files.filter((_, at) => !linked[at]);
    const contents = await repository.read(changed.map(({ id }) => id));
    await Promise.all(changed.map(({ path }, at) => writeFile(join(next, path), contents[at] ?? '')));
    await swap(next, target);
    await writeFile(
      `${target}.json`,
      JSON.stringify(Object.fromEntries(files.map(({ path, id }) => [path, id]))),
    );
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function versionsIn(file: string): Promise<Readonly<Record<string, string>>> {
  return readFile(file, 'utf8').then(JSON.parse, () => ({}));
}

async function makeFolders(root: string, files: readonly TreeFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(root, path))));
  for (const folder of [root, ...folders]) await mkdir(folder, { recursive: true });
}

async function linkFormer(
  { path, id }: TreeFile,
  former: Readonly<Record<string, string>>,
  from: string,
  to: string,
): Promise<boolean> {
  if (former[path] !== id) return false;
  return link(join(from, path), join(to, path)).then(
    () => true,
    () => false,
  );
}

/** A folder cannot be renamed onto a full one, so the old one steps aside for the blink between two renames. */
async function swap(next: string, target: string): Promise<void> {
  const old = `${target}.old-${randomUUID()}`;
  const hadFormer = await rename(target, old).then(
    () => true,
    () => false,
  );
  await rename(next, target);
  if (hadFormer) await rm(old, { recursive: true, force: true });
}
