import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { openRepository, type TreeFile } from './git/repository.ts';

export interface ExportOptions {
  /** The bare repository. */
  readonly repository: string;
  readonly commit: string;
  /** The folder that will hold what is under `content/`; a neighbour `<into>.json` remembers its versions. */
  readonly into: string;
}

const ROOT = 'content/';
const NEXT = '.next-';
const OLD = '.old-';

/**
 * Writes `content/` of a commit into a folder, in one step for anyone who looks.
 *
 * Files that stayed the same are linked from the former export, so only changes are read and written. One export at a
 * time writes into a folder.
 */
export async function exportContent({ repository: folder, commit, into }: ExportOptions): Promise<void> {
  const repository = openRepository(folder);
  const target = resolve(into);
  const former = await versionsIn(`${target}.json`);
  const files = (await repository.list(commit, ROOT)).map((file) => ({
    ...file,
    path: file.path.slice(ROOT.length),
  }));
  await dropRemains(target);
  const next = `${target}${NEXT}${randomUUID()}`;
  try {
    await makeFolders(next, files);
    const linked = await Promise.all(files.map((file) => linkFormer(file, former, target, next)));
    const changed = files.filter((_, at) => !linked[at]);
    const contents = await repository.read(changed.map(({ id }) => id));
    await Promise.all(changed.map(({ path }, at) => writeFile(join(next, path), contents[at] ?? '')));
    // Killed in between, the folder has no list: a list of other files than it holds would bring old text back.
    await rm(`${target}.json`, { force: true });
    await swap(next, target);
    await writeFile(
      `${target}.json`,
      JSON.stringify(Object.fromEntries(files.map(({ path, id }) => [path, id]))),
    );
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** What a killed process left: one export at a time works on a target. */
async function dropRemains(target: string): Promise<void> {
  const names = await readdir(dirname(target)).catch(() => []);
  const remains = names.filter((name) =>
    [NEXT, OLD].some((mark) => name.startsWith(basename(target) + mark)),
  );
  for (const name of remains) await rm(join(dirname(target), name), { recursive: true, force: true });
}

async function versionsIn(file: string): Promise<Readonly<Record<string, string>>> {
  return readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}));
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
  const old = `${target}${OLD}${randomUUID()}`;
  const hadFormer = await rename(target, old).then(
    () => true,
    () => false,
  );
  await rename(next, target);
  if (hadFormer) await rm(old, { recursive: true, force: true });
}
