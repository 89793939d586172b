import { deriveKeys } from '../../../functions/applications/keys.ts';
import { createWebCipher } from '../../../functions/applications/web-cipher.ts';
import { createMemoryRate } from '../../../functions/guards/memory-rate.ts';
import type { Store } from '../../../functions/outbox/store.ts';
import { type Forms, joinForms } from '../../../functions/platforms/join-forms.ts';
import { facts } from '../../unit/forms/sample-facts.ts';

export const ORIGIN = 'https://nastavnik.example';
export const SITE = {
  facts,
  shell:
    '<html lang="ru"><head><title><!--shell:title--></title></head><body><nav>Меню</nav><main><!--shell:main--></main></body></html>',
  policy: { scriptHashes: ['sha256-abc'] },
};

/** A clock on which every request comes five seconds after the one before, and bytes that anybody foresees. */
export function createFixedChance() {
  let requests = 0;
  let drawn = 0;
  return {
    nextRequest: () => {
      requests += 1;
    },
    now: () => new Date(Date.UTC(2026, 10, 22, 7, 5, 5 * requests)),
    random: (size: number) => Uint8Array.from({ length: size }, () => (drawn++ * 31 + 17) % 250),
  };
}

export type FixedChance = ReturnType<typeof createFixedChance>;

/** The form functions over a store, the same in every run. */
export async function joinFixedForms(
  store: Store,
  chance: FixedChance,
  limiter = createMemoryRate((size) => new Uint8Array(size)),
  createCipher = createWebCipher,
): Promise<Forms> {
  const forms = joinForms({
    config: {
      isProduction: false,
      origin: ORIGIN,
      base: '/',
      operatorEmail: undefined,
      retentionDays: 30,
      postsPerAddress: 60,
      letterBody: undefined,
      ageRecipient: undefined,
    },
    store,
    visits: { count: (visit) => store.countVisits([visit]) },
    keys: await deriveKeys(new Uint8Array(32).fill(7), createCipher),
    outlet: { system: 'webhook' },
    now: chance.now,
    random: chance.random,
    site: () => SITE,
    limiter,
    log: () => {},
    channels: [],
    fallback: [],
    worker: 'one',
  });
  return {
    ...forms,
    answer: (request, visitor) => {
      chance.nextRequest();
      return forms.answer(request, visitor);
    },
  };
}
