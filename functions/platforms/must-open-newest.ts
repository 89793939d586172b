import type { Keys } from '../applications/keys.ts';
import { unseal } from '../applications/seal.ts';
import type { Store } from '../outbox/store.ts';

/**
 * Refuses another secret than the one that sealed what is stored: there would be two halves that no one secret opens.
 *
 * @throws SetupError when the newest application does not open
 */
export async function mustOpenNewest(store: Store, keys: Keys): Promise<void> {
  const [newest] = await store.list({ limit: 1 });
  const shown = newest && (await store.show(newest.reference));
  if (shown) await unseal(keys, shown.application.id, shown.application.sealed);
}
