import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { posix } from 'node:path';
import { catalogue } from '../../../src/model/catalogue.ts';
import type { Collection } from '../../../src/model/collection.ts';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import { countOf } from '../../../src/text/plural.ts';
import { isRepository } from '../git/repository.ts';
import { GitError, runGit } from '../git/run-git.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { DRAFTS, placeOfRef } from '../review/draft-place.ts';
import { UNDERWAY } from '../review/publish-draft.ts';
import { SEED } from '../take-seed.ts';
import { copyForgotten, noteForgotten } from './forgotten.ts';
import { mirrorsOf, pushAll } from './mirror.ts';
import { proveRepository } from './prove-repository.ts';
import type { Ask } from './restore.ts';
import { rewriteHistory } from './rewrite-history.ts';
import { swapRepository } from './swap-repository.ts';
import { type Traces, tracesOfEntry } from './traces-of-entry.ts';

/**
 * Takes an entry and its pictures out of the editors' whole history, out of drafts and mirrors, and proves that they
 * are gone (152-ФЗ, article 21: what was published without a consent is destroyed). No server may work in the folder
 * meanwhile; what was built from it is the caller's to erase.
 */
export async function forget(repository: string, entry: string, ask: Ask): Promise<Outcome> {
  const path = pathOfEntry(entry);
  if (path === undefined) {
    return refused('Впишите запись: npm run content -- forget mentors/ishim/imya-familiya');
  }
  if (!(await isRepository(repository))) return refused('Хранилища редакторов ещё нет: забывать нечего.');
  const traces = await tracesOfEntry(repository, path);
  if (!traces) return refused(`Записи ${path} нет и не было ни на сайте, ни в черновиках.`);
  const name = posix.basename(path, posix.extname(path));
  const question = `Будет стёрто навсегда, вместе с историей:\n- ${traces.paths.join('\n- ')}\nЧтобы подтвердить, напишите «${name}»: `;
  if ((await ask(question)).trim() !== name) return refused('Ничего не изменилось.');
  const fresh = `${repository}.draft-${randomUUID()}`;
  try {
    const refs = await keptRefs(repository, path);
    await rewriteHistory(repository, fresh, refs, { paths: new Set(traces.paths), words: [name] });
    await copyForgotten(repository, fresh);
    await noteForgotten(fresh, traces.paths);
    const problems = [...(await proveForgotten(fresh, traces)), ...(await proveRepository(fresh))];
    if (problems.length > 0) {
      return refused(['Забыть не вышло, хранилище не тронуто:', ...problems].join('\n- '));
    }
    await swapRepository(repository, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  const files = countOf(traces.paths.length, ['файл', 'файла', 'файлов']);
  return done([`Забыто и проверено: ${files}.`, ...(await tellMirrors(repository)), REMAINS].join('\n'));
}

const REMAINS =
  'Осталось вам: удалите старые копии (npm run content -- backup сделает новую) и уберите запись из истории проекта, если она там есть. Потом запустите: npm start';

/** `mentors/ishim/x`, with or without `content/` and the ending. */
function pathOfEntry(entry: string): string | undefined {
  const bare = entry.replace(/^content\//, '');
  const definition = (Object.values(catalogue) as Collection[]).find(
    ({ place }) => 'folder' in place && bare.startsWith(`${place.folder}/`),
  );
  if (!definition) return undefined;
  const path = `content/${bare.endsWith(`.${definition.format}`) ? bare : `${bare}.${definition.format}`}`;
  return ownerOfPath(path)?.kind === 'entry' ? path : undefined;
}

/** The seed is taken anew from the project; a draft of the entry, and a publication cut short, go whole. */
async function keptRefs(repository: string, path: string): Promise<string[]> {
  const output = await runGit([`--git-dir=${repository}`], ['for-each-ref', '--format=%(refname)']);
  const refs = output.toString().split('\n').filter(Boolean);
  return refs.filter((ref) => {
    if (ref === SEED || ref.startsWith(UNDERWAY)) return false;
    return !ref.startsWith(DRAFTS) || placeOfRef(ref)?.path !== path;
  });
}

/** What still tells of the entry, a line each. */
async function proveForgotten(fresh: string, { paths, ids }: Traces): Promise<string[]> {
  const place = [`--git-dir=${fresh}`];
  const commits = await runGit(place, ['log', '--all', '--full-history', '--format=%H', '--', ...paths]);
  const named = await runGit(place, ['rev-list', '--objects', '--all']);
  const stored = await runGit(place, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
  const lines = named.toString().split('\n');
  const elsewhere = new Set(
    lines.filter((line) => line.includes(' content/')).map((line) => line.slice(0, 40)),
  );
  return [
    ...commits.toString().split('\n').filter(Boolean),
    ...lines.filter((line) => paths.includes(line.slice(41))),
    // The very same picture may lie beside another entry too; there it stays.
    ...stored
      .toString()
      .split('\n')
      .filter((id) => ids.has(id) && !elsewhere.has(id)),
  ];
}

async function tellMirrors(repository: string): Promise<string[]> {
  const words: string[] = [];
  for (const remote of await mirrorsOf(repository)) {
    try {
      await pushAll(repository, remote);
      words.push(
        `Зеркало ${remote}: история заменена. Попросите его хозяина стереть старые объекты (git gc --prune=now).`,
      );
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      words.push(
        `Зеркало ${remote} НЕ изменено: ${error.message}. Повторите: npm run content -- mirror ${remote}`,
      );
    }
  }
  return words;
}
