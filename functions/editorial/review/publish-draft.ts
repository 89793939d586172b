import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';
import type { Desk } from '../actions/action.ts';
import { whoChanged } from '../actions/must-be-fresh.ts';
import { checkFile } from '../check-file.ts';
import { PUBLISHED } from '../git/repository.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { mustBeWhole } from '../must-be-whole.ts';
import { Refusal } from '../refusal.ts';
import { repeatWhileStale } from '../repeat-while-stale.ts';
import type { Draft } from './draft.ts';
import { draftMessage } from './draft-message.ts';
import type { DraftPlace } from './draft-place.ts';
import { joinWithPublished } from './join-with-published.ts';
import { mustBeAsSeen } from './must-be-as-seen.ts';
import { mustFindDraft } from './read-draft.ts';

/** A commit on its way to the published branch; what a crash leaves here is on no page and in no list. */
export const UNDERWAY = 'refs/underway/';

/**
 * Puts an approved draft on the site, and drops its branch in the same step.
 *
 * One commit, by the last writer, with the publisher as its committer: texts that were put right during the review do
 * not get into the history that goes to the project.
 *
 * @throws {Refusal} 409 when the draft is not approved, is no longer the one that the editor has read, or the entry has changed on the site in the same place
 */
export async function publishDraft(desk: Desk, place: DraftPlace, seenId: string): Promise<void> {
  const { repository, editor } = desk;
  mustBeAllowed(editor, 'publish', place.path);
  await repository.inTurn(async () => {
    await dropUnderway(desk);
    const commit = await repeatWhileStale(async () => {
      const draft = await mustFindDraft(repository, place);
      await mustBeAsSeen(desk, draft, seenId);
      if (draft.status !== 'pending_publish') {
        throw new Refusal(409, 'Черновик ещё не одобрен: проверьте его и поставьте «Готово к публикации».');
      }
      return publish(desk, draft);
    });
    desk.onPublished(commit);
  });
}

/** Publishing takes turns, so whatever lies here was left by a process that was killed. */
async function dropUnderway({ repository }: Desk): Promise<void> {
  const left = [...(await repository.refs(UNDERWAY))].map(([ref, from]) => ({ ref, from, to: null }));
  if (left.length > 0) await repository.moveRefs(left);
}

async function publish(desk: Desk, draft: Draft): Promise<string> {
  const { repository, editor, now } = desk;
  const head = await repository.head();
  const joined = await joinWithPublished(repository, draft, head);
  if ('conflict' in joined) return refuseConflict(desk, draft, head, joined.conflict);
  for (const { path, text } of joined.texts) checkFile(path, text);
  await mustBeWhole(repository, head, joined);
  const underway = `${UNDERWAY}${randomUUID()}`;
  const [author, ...others] = draft.writers;
  const { commit } = await repository.commit({
    branch: underway,
    parent: head,
    author,
    committer: editor,
    at: now(),
    message: publicationMessage(draft.subject, author.email, others),
    changes: joined.changes,
  });
  await repository.moveRefs([
    { ref: PUBLISHED, from: head, to: commit },
    { ref: draft.ref, from: draft.tip, to: null },
    { ref: underway, from: commit, to: null },
  ]);
  return commit;
}

function publicationMessage(subject: string, author: string, others: Draft['writers'][number][]): string {
  const names = new Map(others.map(({ name, email }) => [email, `Co-authored-by: ${name} <${email}>`]));
  names.delete(author);
  return [subject, ...(names.size > 0 ? ['', ...names.values()] : [])].join('\n');
}

/** The draft goes back to its writer and knows what it met, so that the next save takes the place of both. */
async function refuseConflict(desk: Desk, draft: Draft, head: string, path: string): Promise<never> {
  const who = await whoChanged(desk, head, path);
  await desk.repository.commit({
    branch: draft.ref,
    parent: draft.tip,
    author: desk.editor,
    at: desk.now(),
    message: draftMessage({
      subject: 'На сайте запись изменили: черновик вернулся в работу',
      step: 'conflict',
      status: 'draft',
      meets: head,
    }),
    changes: [],
  });
  if (ownerOfPath(path)?.kind === 'picture') throw takenMeanwhile(path, who);
  throw new Refusal(
    409,
    `Пока черновик ждал, запись на сайте изменили (${who}). Черновик вернулся в работу: сравните его со страницей сайта, внесите нужное оттуда и сохраните. После этого он заменит запись целиком.`,
  );
}

function takenMeanwhile(path: string, who: string): Refusal {
  return new Refusal(
    409,
    `Пока черновик ждал, на сайте появилась другая картинка с именем «${posix.basename(path)}» (${who}). Черновик вернулся в работу: уберите из него эту картинку, добавьте её под другим именем и сохраните.`,
  );
}
