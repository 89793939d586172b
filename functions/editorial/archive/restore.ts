import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isRepository } from '../git/repository.ts';
import { GitError, runGit } from '../git/run-git.ts';
import { isThere } from '../is-there.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { copyForgotten, forgottenAmong } from './forgotten.ts';
import { copyMirrors } from './mirror.ts';
import { type BuildProof, proveBuild } from './prove-build.ts';
import { proveRepository } from './prove-repository.ts';
import { swapRepository } from './swap-repository.ts';

/** Asks the person at the keyboard; the answer is one line. */
export type Ask = (question: string) => Promise<string>;

const AGREED = 'заменить';
const NOT_BUILT = { problem: undefined, words: 'сборка пропущена' };

/**
 * Puts a backup in the place of the editors' repository, when it has proved to be whole and fit for the site. No
 * server may work in the folder meanwhile.
 *
 * @param build the last proof; without it the content is checked, but no page is made of it
 */
export async function restore(
  repository: string,
  file: string,
  ask: Ask,
  build?: BuildProof,
): Promise<Outcome> {
  if (file === '') return refused('Впишите файл копии: npm run content -- restore kopiya.bundle');
  const path = resolve(file);
  if (!(await isThere(path))) return refused(`Файла ${path} нет.`);
  const fresh = `${repository}.draft-${randomUUID()}`;
  try {
    await runGit([], ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', fresh]);
    const problem = await unpack(path, fresh);
    if (problem !== undefined) return refused(problem);
    const problems = await proveRepository(fresh);
    if (problems.length > 0) {
      return refused(['Копия не годится, хранилище не тронуто:', ...problems].join('\n- '));
    }
    const forgotten = await forgottenAmong(repository, fresh);
    if (forgotten.length > 0) return refused(wordsOfForgotten(forgotten, file));
    if (await isRepository(repository)) {
      const question = `Сейчас у редакторов есть своё содержание. Копия заменит его целиком, с черновиками. Напишите «${AGREED}»: `;
      if ((await ask(question)).trim() !== AGREED) return refused('Ничего не изменилось.');
      await copyMirrors(repository, fresh);
    }
    const { problem: unbuilt, words } = build ? await proveBuild(fresh, build) : NOT_BUILT;
    if (unbuilt !== undefined) return refused(`Копия не годится, хранилище не тронуто. ${unbuilt}`);
    await copyForgotten(repository, fresh);
    await swapRepository(repository, fresh);
    return done(`Восстановлено. История цела, содержание проверено, ${words}. Запустите: npm start`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function wordsOfForgotten(paths: readonly string[], file: string): string {
  return [
    ['В этой копии ещё есть то, что забыто навсегда; хранилище не тронуто:', ...paths].join('\n- '),
    'Возьмите копию, сделанную позже. Если такой нет, очистите эту в стороне и восстановите очищенную:',
    `  DATA_FOLDER=ochistka npm run content -- restore --без-сборки ${file}`,
    '  DATA_FOLDER=ochistka npm run content -- forget ЗАПИСЬ (для каждой записи из списка)',
    '  DATA_FOLDER=ochistka npm run content -- backup chistaya.bundle',
    '  npm run content -- restore chistaya.bundle',
    'Потом удалите папку ochistka и старую копию.',
  ].join('\n');
}

async function unpack(file: string, fresh: string): Promise<string | undefined> {
  try {
    await runGit([`--git-dir=${fresh}`], ['fetch', '--quiet', '--no-tags', file, '+refs/*:refs/*']);
    return undefined;
  } catch (error) {
    if (error instanceof GitError) return `Файл ${file} не читается как копия хранилища. ${error.message}`;
    throw error;
  }
}
