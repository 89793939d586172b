import type { Resealed, Store, StoredApplication, Traces } from '../outbox/store.ts';
import type { Watch } from '../watch.ts';
import type { Keys, SecretKeys } from './keys.ts';
import { lastDigits, proofOf, secretOf } from './proof.ts';
import type { Random } from './random.ts';
import { type SealedContent, seal, unseal } from './seal.ts';

/** Few enough that a server's writes are not held up. */
const AT_ONCE = 100;

export interface ResealedAll extends Traces {
  readonly resealed: number;
  /** Had the newest secret before. */
  readonly already: number;
  /** No secret opens these: they stay as they were. */
  readonly unopened: number;
}

/**
 * Seals with the newest secret what a former one sealed, and makes the proofs of the status anew. Stopped half way, it
 * goes on where it was.
 */
export async function resealAll(
  store: Store,
  keys: Keys,
  random: Random,
  watch: Watch,
): Promise<ResealedAll> {
  const total = await store.stats().then(({ applications, quarantined }) => applications + quarantined);
  const sum = { resealed: 0, already: 0, unopened: 0, areTracesLeft: false };
  let done = 0;
  for (let last = ''; ; ) {
    const portion = await store.readAfter(last, AT_ONCE);
    const changes: Resealed[] = [];
    for (const application of portion) {
      const change = await reseal(application, keys, random);
      if (typeof change === 'string') sum[change] += 1;
      else changes.push(change);
    }
    if (changes.length > 0) sum.areTracesLeft = (await store.reseal(changes)).areTracesLeft;
    sum.resealed += changes.length;
    done += portion.length;
    watch(done, Math.max(done, total));
    if (portion.length < AT_ONCE) return sum;
    last = portion.at(-1)?.id ?? last;
  }
}

async function reseal(
  { id, reference, sealed }: StoredApplication,
  { each: [newest, ...former] }: Keys,
  random: Random,
): Promise<Resealed | 'already' | 'unopened'> {
  if (await open(newest, id, sealed)) return 'already';
  for (const keys of former) {
    const content = await open(keys, id, sealed);
    if (!content) continue;
    const secret = content.code ?? (await secretOf(keys, reference, content.answers));
    const kept = lastDigits(content.answers) === undefined ? { ...content, code: secret } : content;
    return {
      id,
      sealed: await seal(newest, random, id, kept),
      proof: await proofOf(newest, reference, secret),
    };
  }
  return 'unopened';
}

async function open(
  keys: SecretKeys,
  id: string,
  sealed: StoredApplication['sealed'],
): Promise<SealedContent | undefined> {
  return unseal(keys, id, sealed).catch(() => undefined);
}
