import { countOf } from '../../src/text/plural.ts';
import { HOLDS_FORGOTTEN, holdsForgotten } from './archive/forgotten.ts';
import { isShallow } from './git/is-shallow.ts';
import { isRepository, PUBLISHED } from './git/repository.ts';
import { GitError, runGit } from './git/run-git.ts';
import { type Standing, standingOf } from './git/standing.ts';
import { unfinishedWork } from './git/unfinished-work.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { hasCommits } from './take-seed.ts';

export interface ExchangeOptions {
  /** The project's git checkout. */
  readonly checkout: string;
  /** The editors' bare repository. */
  readonly repository: string;
}

const COMMITS = ['правка', 'правки', 'правок'] as const;
const MESSAGE = 'Правки редакторов сайта';

/** Says how the project and the editors' repository stand to each other. */
export async function showStatus(options: ExchangeOptions): Promise<Outcome> {
  return compare(options, async ({ ahead, behind }) => {
    if (ahead === 0 && behind === 0) return done('Проект и редакторы работают с одним и тем же содержанием.');
    const editors = `У редакторов: ${countOf(ahead, COMMITS)}, которых нет в проекте.`;
    return done(`${editors} В проекте: ${countOf(behind, COMMITS)}, которых нет у редакторов.`);
  });
}

/** Brings what editors published into the project's branch. */
export async function pullContent(options: ExchangeOptions): Promise<Outcome> {
  return compare(options, async ({ state, ahead }, editors) => {
    if (ahead === 0) return done('Новых правок от редакторов нет.');
    const here = ['-C', options.checkout];
    const work = await unfinishedWork(options.checkout);
    if (work)
      return refused(`В папке проекта не закончен git ${work}. Закончите или отмените его и повторите.`);
    const unsaved = (await runGit(here, ['status', '--porcelain', '--', 'content'])).toString().trim();
    if (unsaved)
      return refused('В content/ есть незаписанные изменения. Сделайте commit или уберите их и повторите.');
    try {
      if (state === 'ahead') await runGit(here, ['merge', '--quiet', '--ff-only', editors]);
      else
        await runGit(
          [...here, ...(await identity(here))],
          ['merge', '--quiet', '--no-edit', '-m', MESSAGE, editors],
        );
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return refused(await wordsOfFailedMerge(options.checkout, editors, error));
    }
    return done(`Принято от редакторов: ${countOf(ahead, COMMITS)}.`);
  });
}

/** There was no merge before this command's own, so one that stands half-way is ours to take back. */
async function wordsOfFailedMerge(checkout: string, editors: string, error: GitError): Promise<string> {
  if ((await unfinishedWork(checkout)) !== 'merge') return `Правки редакторов не приняты. ${error.message}`;
  await runGit(['-C', checkout], ['merge', '--abort']);
  return `Правки редакторов и проекта задевают одно и то же место. Слейте их сами: git merge ${editors}`;
}

/** Whether the project's `content/` differs from its last commit. A folder without git has nothing unsaved. */
export async function hasUnsavedContent(checkout: string): Promise<boolean> {
  if (!(await hasCommits(checkout))) return false;
  const changes = await runGit(['-C', checkout], ['status', '--porcelain', '--', 'content']);
  return changes.toString().trim() !== '';
}

/** Hands the project's commits to the editors; never drops theirs. */
export async function pushContent(options: ExchangeOptions): Promise<Outcome> {
  return compare(options, async ({ ahead, behind }, editors) => {
    if (behind === 0) return done('Редакторам передавать нечего: у них есть всё, что в проекте.');
    if (ahead > 0) return refused(`Сначала примите правки редакторов (${ahead}): npm run content -- pull`);
    if (await holdsForgotten(options.repository, options.checkout)) return refused(HOLDS_FORGOTTEN);
    const head = (await runGit(['-C', options.checkout], ['rev-parse', 'HEAD'])).toString().trim();
    const place = [`--git-dir=${options.repository}`];
    await runGit(place, ['fetch', '--quiet', '--no-tags', '--update-shallow', options.checkout, 'HEAD']);
    await runGit(place, ['update-ref', PUBLISHED, head, editors]);
    return done(`Передано редакторам: ${countOf(behind, COMMITS)}. Сайт покажет их после перезапуска.`);
  });
}

async function compare(
  { checkout, repository }: ExchangeOptions,
  act: (standing: Standing, editors: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (!(await isRepository(repository)))
    return refused('Хранилища редакторов ещё нет. Запустите сайт: npm start');
  if (!(await hasCommits(checkout)))
    return refused('В папке проекта нет истории git: обменяться правками не с чем.');
  const here = ['-C', checkout];
  await runGit(here, ['fetch', '--quiet', '--no-tags', '--update-shallow', repository, PUBLISHED]);
  const editors = (await runGit(here, ['rev-parse', 'FETCH_HEAD'])).toString().trim();
  if (!(await shareHistory(here, editors)) && (await isShallow(here))) return refused(CUT_HISTORY);
  return act(await standingOf(here, editors, 'HEAD'), editors);
}

const CUT_HISTORY =
  'У проекта здесь неполная история (git clone --depth), соединить её с правками редакторов нельзя. Получите её целиком: git fetch --unshallow. Потом перезапустите сайт и повторите.';

async function shareHistory(here: readonly string[], editors: string): Promise<boolean> {
  try {
    await runGit(here, ['merge-base', 'HEAD', editors]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return false;
    throw error;
  }
}

/** The operator's own git identity, or the project's where the machine has none. */
async function identity(here: readonly string[]): Promise<string[]> {
  const name = await runGit(here, ['var', 'GIT_COMMITTER_IDENT']).catch(() => undefined);
  return name ? [] : ['-c', 'user.name=Проект', '-c', 'user.email=project@localhost'];
}
