import { base, site } from 'virtual:published-site';
import { createLog } from '../../../functions/log.ts';
import { connectPostgresStore } from '../../../functions/outbox/postgres.ts';
import { createWorker } from '../../../functions/platforms/cloudflare/create-worker.ts';
import { openOnCall } from '../../../functions/platforms/open-on-call.ts';
import { createFixedChance, joinFixedForms } from './fixed-forms.ts';

/** The worker with the clock and the bytes of the contract, over a Postgres that was prepared outside. */
const chance = createFixedChance();
const log = createLog(console.log, chance.now);

export default createWorker({
  published: { base, site },
  prepare: ({ DATABASE_URL = '' }) => {
    const open = async () => {
      const store = connectPostgresStore(DATABASE_URL);
      return { ...(await joinFixedForms(store, chance)), close: store.close };
    };
    return () => openOnCall({ open, published: { base, site }, log, now: chance.now, tell: console.error });
  },
});
