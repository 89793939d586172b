import type { CommitFacts } from '../git/list-commits.ts';
import type { Repository } from '../git/repository.ts';
import { Refusal } from '../refusal.ts';
import { type Draft, type DraftStatus, STATUSES } from './draft.ts';
import { TRAILERS } from './draft-message.ts';
import type { DraftPlace } from './draft-place.ts';

/** The draft of an entry; `undefined` when there is none. */
export async function readDraft(repository: Repository, place: DraftPlace): Promise<Draft | undefined> {
  const tip = (await repository.refs(place.ref)).get(place.ref);
  if (!tip) return undefined;
  const base = await repository.beginningOf(tip, TRAILERS.step);
  const [files, commits] = await Promise.all([
    repository.differences(base, tip),
    repository.commits({ since: base, until: tip, trailers: Object.values(TRAILERS) }),
  ]);
  const saves = commits.filter(({ trailers }) => trailers[TRAILERS.step] === 'save');
  const [last] = saves;
  if (!last) throw new Error(`The branch ${place.ref} holds no text of an editor`);
  const meets = meetsOf(commits);
  return {
    ...place,
    tip,
    base,
    status: statusOf(commits),
    files,
    writers: [last.author, ...saves.slice(1).map(({ author }) => author)],
    subject: last.subject,
    updatedAt: commits[0]?.at ?? last.at,
    ...(meets !== undefined && { meets }),
  };
}

/** Whether an editor has written anything into the branch that ends here. */
export async function holdsText(repository: Repository, tip: string): Promise<boolean> {
  const since = await repository.beginningOf(tip, TRAILERS.step);
  const commits = await repository.commits({ since, until: tip, trailers: [TRAILERS.step] });
  return commits.some(({ trailers }) => trailers[TRAILERS.step] === 'save');
}

/** @throws {Refusal} 404 when there is no draft */
export async function mustFindDraft(repository: Repository, place: DraftPlace): Promise<Draft> {
  const draft = await readDraft(repository, place);
  if (draft) return draft;
  throw new Refusal(404, 'Черновика нет: возможно, его уже опубликовали или удалили. Обновите страницу.');
}

function statusOf(commits: readonly CommitFacts[]): DraftStatus {
  const [newest] = commits;
  return STATUSES.find((status) => status === newest?.trailers[TRAILERS.status]) ?? 'draft';
}

/** A text written after the news of a conflict has answered it. */
function meetsOf(commits: readonly CommitFacts[]): string | undefined {
  const lastSave = commits.findIndex(({ trailers }) => trailers[TRAILERS.step] === 'save');
  return commits
    .slice(0, lastSave)
    .map(({ trailers }) => trailers[TRAILERS.meets])
    .find((meets) => meets !== undefined);
}
