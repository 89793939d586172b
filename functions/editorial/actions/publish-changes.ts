import { type FileChange, StaleCommitError } from '../git/commit-files.ts';
import { PUBLISHED } from '../git/repository.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from './action.ts';

/** Only `npm run content` writes beside this process, and only now and then: more tries would hide a fault. */
const TRIES = 5;

interface Publication {
  readonly message: string;
  /** Says what to write, given the published commit; asked again when somebody was quicker. */
  readonly changes: (head: string) => Promise<readonly FileChange[]>;
}

/** Commits changes on top of what is published and lets the site be rebuilt. */
export function publishChanges(desk: Desk, publication: Publication) {
  return desk.repository.inTurn(() => publish(desk, publication));
}

async function publish({ repository, editor, now, onPublished }: Desk, { message, changes }: Publication) {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const parent = await repository.head();
    const request = {
      branch: PUBLISHED,
      parent,
      author: editor,
      message,
      at: now(),
      changes: await changes(parent),
    };
    try {
      const published = await repository.commit(request);
      onPublished(published.commit);
      return published;
    } catch (error) {
      if (!(error instanceof StaleCommitError)) throw error;
    }
  }
  throw new Refusal(
    409,
    'Содержание сейчас меняет команда npm run content. Подождите немного и сохраните ещё раз.',
  );
}
