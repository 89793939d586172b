import type { Claimed, NewApplication, Store } from '../../../functions/outbox/store.ts';

/** A moment of the tests' own clock, which begins when `application` is accepted. */
export const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);

/** The channels of the tests' workers. */
export const MAIL = ['mail'];

export function application(name: string, more: Partial<NewApplication> = {}): NewApplication {
  return {
    id: `id-${name}`,
    reference: `ref-${name}`,
    idempotency: `key-${name}`,
    form: 'become-mentor',
    formVersion: 1,
    municipality: 'ishim',
    consents: [{ id: 'become-mentor', version: '2026-11-22', hash: 'abc' }],
    createdAt: at(0),
    purgeAt: at(30 * 24 * 3600),
    sealed: Uint8Array.of(1, 2, 3),
    proof: `proof-${name}`,
    deliveries: [
      { channel: 'mail', target: 'operator' },
      { channel: 'mail', target: 'coordinator' },
    ],
    ...more,
  };
}

/** The two deliveries of application 1, in the hands of the worker `first`. */
export async function acceptAndClaim(store: Store): Promise<[number, number]> {
  await store.accept(application('1'));
  const [first, second] = await store.claim('first', at(0), 1000, 10, MAIL);
  if (!first || !second) throw new Error('two deliveries were expected');
  return [first.id, second.id];
}

export function referenceIn({ content }: Claimed): string | undefined {
  return content.kind === 'digest' ? undefined : content.application.reference;
}
