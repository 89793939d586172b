import type { NewApplication } from '../../functions/outbox/store.ts';

const ACCEPTED = new Date(1_800_000_000_000);

/** A well-made application for a store; ids and keys follow from the name. */
export function application(name: string, more: Partial<NewApplication> = {}): NewApplication {
  return {
    id: `id-${name}`,
    reference: `ref-${name}`,
    idempotency: `key-${name}`,
    form: 'become-mentor',
    formVersion: 1,
    municipality: 'ishim',
    consents: [{ id: 'become-mentor', version: '2026-11-22', hash: 'abc' }],
    createdAt: ACCEPTED,
    purgeAt: new Date(ACCEPTED.getTime() + 30 * 24 * 3600_000),
    sealed: Uint8Array.of(1, 2, 3),
    proof: `proof-${name}`,
    deliveries: [
      { channel: 'mail', target: 'operator' },
      { channel: 'mail', target: 'coordinator' },
    ],
    ...more,
  };
}
