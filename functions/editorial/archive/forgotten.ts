import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../../src/content-check/read-folder.ts';
import { runGit } from '../git/run-git.ts';
import { hasCommits } from '../take-seed.ts';

/** Said wherever the project would bring a forgotten entry back. */
export const HOLDS_FORGOTTEN =
  'В истории проекта ещё есть запись, которую редакторы забыли, поэтому из проекта ничего не взято: сайт собран из их содержания. Уберите её и там (git filter-repo --invert-paths --path ФАЙЛ) и замените историю во всех копиях.';

/** Where a repository remembers what it forgot: hashes, for a path may be a person's name. */
const NOTE = 'forgotten-paths';

/** Notes paths of the repository as forgotten, with those that were before. */
export async function noteForgotten(repository: string, paths: readonly string[]): Promise<void> {
  const all = new Set([...(await forgottenIn(repository)), ...paths.map(digestOf)]);
  await writeFile(join(repository, NOTE), `${[...all].join('\n')}\n`);
}

/** Takes the notes of a repository over into another. */
export async function copyForgotten(from: string, to: string): Promise<void> {
  const known = await forgottenIn(from);
  if (known.size > 0) await writeFile(join(to, NOTE), `${[...known].join('\n')}\n`);
}

/** Whether the project has, now or in its history, what the editors' repository has forgotten. */
export async function holdsForgotten(repository: string, checkout: string): Promise<boolean> {
  const forgotten = await forgottenIn(repository);
  if (forgotten.size === 0) return false;
  const paths = (await hasCommits(checkout))
    ? await pathsEverIn(['-C', checkout], 'HEAD')
    : (await readFolder(checkout, 'content')).map(({ path }) => path);
  return paths.some((path) => forgotten.has(digestOf(path)));
}

/** Paths anywhere in the history or the drafts of another repository that this one has forgotten. */
export async function forgottenAmong(repository: string, other: string): Promise<string[]> {
  const forgotten = await forgottenIn(repository);
  if (forgotten.size === 0) return [];
  const paths = await pathsEverIn([`--git-dir=${other}`], '--all');
  return paths.filter((path) => forgotten.has(digestOf(path)));
}

async function forgottenIn(repository: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(repository, NOTE), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean));
}

async function pathsEverIn(place: readonly string[], revisions: 'HEAD' | '--all'): Promise<string[]> {
  const command = [
    'log',
    '--full-history',
    '-m',
    '--no-renames',
    '--name-only',
    '-z',
    '--format=',
    revisions,
  ] as const;
  const output = await runGit(place, [...command, '--', 'content']);
  return [
    ...new Set(
      output
        .toString()
        .split(/[\0\n]/)
        .filter(Boolean),
    ),
  ];
}

function digestOf(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}
