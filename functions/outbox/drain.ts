import type { Random } from '../applications/random.ts';
import { type Channel, type Message, PermanentFailure } from '../channels/channel.ts';
import { errorCode, type Log } from '../log.ts';
import { nextAttempt } from './retry.ts';
import type { Claimed, Store } from './store.ts';

const BATCH = 8;
const LEASE = 60_000;
/** A channel gives up before its lease ends, so that no second worker starts on a delivery under way. */
const TIME_FOR_ONE = 45_000;
/** Fits into one call of a timer trigger. */
const TIME_FOR_ALL = 20_000;

export interface Drain {
  readonly store: Store;
  readonly channels: readonly Channel[];
  compose(claimed: Claimed): Promise<Message>;
  /** Unlike any other worker's name. */
  readonly worker: string;
  now(): Date;
  readonly random: Random;
  readonly log: Log;
}

/**
 * Sends what is due. A delivery that fails waits for its next attempt and holds up no other.
 * At least once: a crash between a channel's success and its record sends the same message again.
 */
export async function drain(work: Drain): Promise<{ sent: number; failed: number }> {
  const until = work.now().getTime() + TIME_FOR_ALL;
  const done = { sent: 0, failed: 0 };
  const channels = work.channels.map(({ name }) => name);
  while (work.now().getTime() < until) {
    const batch = await work.store.claim(work.worker, work.now(), LEASE, BATCH, channels);
    if (batch.length === 0) break;
    const results = await Promise.all(batch.map((claimed) => deliver(work, claimed)));
    for (const result of results) done[result] += 1;
  }
  return done;
}

async function deliver(work: Drain, claimed: Claimed): Promise<'sent' | 'failed'> {
  const { store, worker } = work;
  let receipt: string;
  try {
    receipt = await pass(work, claimed);
  } catch (error) {
    const isOver = error instanceof PermanentFailure;
    const nextAt = isOver ? undefined : nextAttempt(claimed.attempts, work.now(), work.random);
    await store.failed(claimed.id, worker, work.now(), nextAt, errorCode(error));
    work.log({
      level: 'error',
      event: nextAt ? 'delivery-failed' : 'delivery-dead',
      channel: claimed.channel,
      reference: claimed.application.reference,
      count: claimed.attempts,
      code: errorCode(error),
    });
    return 'failed';
  }
  await store.sent(claimed.id, worker, work.now(), receipt);
  return 'sent';
}

async function pass(work: Drain, claimed: Claimed): Promise<string> {
  const channel = work.channels.find(({ name }) => name === claimed.channel);
  if (!channel) throw new Error(`Канал ${claimed.channel} не подключён`);
  return channel.deliver(await work.compose(claimed), AbortSignal.timeout(TIME_FOR_ONE));
}
