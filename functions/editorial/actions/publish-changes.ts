import type { FileChange } from '../git/commit-files.ts';
import { PUBLISHED } from '../git/repository.ts';
import { repeatWhileStale } from '../repeat-while-stale.ts';
import type { Desk } from './action.ts';

interface Publication {
  readonly message: string;
  /** Says what to write, given the published commit; asked again when somebody was quicker. */
  readonly changes: (head: string) => Promise<readonly FileChange[]>;
}

/** Commits changes on top of what is published and lets the site be rebuilt. */
export function publishChanges(
  { repository, editor, now, onPublished }: Desk,
  { message, changes }: Publication,
) {
  return repository.inTurn(() =>
    repeatWhileStale(async () => {
      const parent = await repository.head();
      const published = await repository.commit({
        branch: PUBLISHED,
        parent,
        author: editor,
        message,
        at: now(),
        changes: await changes(parent),
      });
      onPublished(published.commit);
      return published;
    }),
  );
}
