import { randomUUID } from 'node:crypto';
import { composeMessage } from '../../functions/applications/compose-message.ts';
import { deriveKeys } from '../../functions/applications/keys.ts';
import { createMaildir } from '../../functions/channels/maildir.ts';
import { readConfig } from '../../functions/config.ts';
import { drain } from '../../functions/outbox/drain.ts';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { letterParts } from '../unit/functions/letter-parts.ts';
import { SECRET } from './server-process.ts';
import { smallSite } from './small-site.ts';

/** When the leases of a killed server have run out. */
const LATER = 2 * 60_000;

/** Delivers all that waits, two minutes from now by this worker's clock. */
export async function deliverAll(dataFolder: string): Promise<void> {
  const { applicationsFile, mailFolder } = readConfig({ DATA_FOLDER: dataFolder });
  const keys = await deriveKeys(Uint8Array.from(Buffer.from(SECRET, 'hex')));
  const store = openSqliteStore(applicationsFile);
  const now = () => new Date(Date.now() + LATER);
  const channel = createMaildir(mailFolder, { name: 'Сайт', address: 'site@localhost' });
  const round = () =>
    drain({
      store,
      channels: [channel],
      fallback: [],
      worker: randomUUID(),
      compose: (claimed) => composeMessage(claimed, letterParts(keys, { facts: smallSite.facts })),
      now,
      random: (size) => crypto.getRandomValues(new Uint8Array(size)),
      log: () => {},
    });
  while ((await round()).sent > 0);
  await store.close();
}
