import type { ListedApplication, StoredApplication } from '../../outbox/store.ts';
import type { Watch } from '../../watch.ts';
import type { Desk } from './desk.ts';

export interface ReadApplication {
  readonly listed: ListedApplication;
  readonly application: StoredApplication;
}

const AT_ONCE = 500;

/** Reads listed applications in their order, in portions. One that was erased meanwhile is left out. */
export async function* readListed(
  listed: readonly ListedApplication[],
  store: Desk['store'],
  watch: Watch,
): AsyncGenerator<ReadApplication> {
  for (let start = 0; start < listed.length; start += AT_ONCE) {
    const part = listed.slice(start, start + AT_ONCE);
    const stored = await store.read(part.map(({ reference }) => reference));
    const byReference = new Map(stored.map((application) => [application.reference, application]));
    for (const one of part) {
      const application = byReference.get(one.reference);
      if (application) yield { listed: one, application };
    }
    watch(start + part.length, listed.length);
  }
}
