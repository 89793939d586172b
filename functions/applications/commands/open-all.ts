import type { ListedApplication } from '../../outbox/store.ts';
import { unseal } from '../seal.ts';
import type { Opened } from '../tables/opened.ts';
import type { Desk } from './desk.ts';
import { readListed } from './read-listed.ts';

/** Opens the answers of listed applications, in their order. One that was erased meanwhile is left out. */
export async function openAll(
  listed: readonly ListedApplication[],
  { store, keys, track }: Pick<Desk, 'store' | 'keys' | 'track'>,
): Promise<readonly Opened[]> {
  const opening = await keys();
  return track('Открываю заявки', async (watch) => {
    const opened: Opened[] = [];
    for await (const { listed: one, application } of readListed(listed, store, watch)) {
      const { rows } = await unseal(opening, application.id, application.sealed);
      opened.push({ listed: one, consents: application.consents, rows });
    }
    return opened;
  });
}
