import type { ListedApplication } from '../../outbox/store.ts';
import { unseal } from '../seal.ts';
import type { Opened } from '../tables/opened.ts';
import type { Desk } from './desk.ts';

const AT_ONCE = 500;

/** Opens the answers of listed applications, in their order. One that was erased meanwhile is left out. */
export async function openAll(
  listed: readonly ListedApplication[],
  { store, keys, track }: Pick<Desk, 'store' | 'keys' | 'track'>,
): Promise<readonly Opened[]> {
  const opening = await keys();
  return track('Открываю заявки', async (watch) => {
    const opened: Opened[] = [];
    for (let start = 0; start < listed.length; start += AT_ONCE) {
      const part = listed.slice(start, start + AT_ONCE);
      const stored = await store.read(part.map(({ reference }) => reference));
      const byReference = new Map(stored.map((application) => [application.reference, application]));
      for (const one of part) {
        const application = byReference.get(one.reference);
        if (!application) continue;
        const { rows } = await unseal(opening, application.id, application.sealed);
        opened.push({ listed: one, consents: application.consents, rows });
      }
      watch(start + part.length, listed.length);
    }
    return opened;
  });
}
