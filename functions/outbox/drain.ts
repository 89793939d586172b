import type { Random } from '../applications/random.ts';
import { type Channel, type Message, PermanentFailure } from '../channels/channel.ts';
import { errorCode, type Log } from '../log.ts';
import { nextAttempt } from './retry.ts';
import type { Claimed, NewDelivery, Store } from './store.ts';

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
  /** Who gets what its own reader could not be given; nobody where none was named. */
  readonly fallback: readonly NewDelivery[];
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
  let receipt: string;
  try {
    receipt = await pass(work, claimed);
  } catch (error) {
    await putOff(work, claimed, error);
    return 'failed';
  }
  await work.store.sent(claimed.id, work.worker, work.now(), receipt);
  return 'sent';
}

async function putOff(work: Drain, { id, attempts, channel, target, content }: Claimed, error: unknown) {
  const { store, worker, log } = work;
  const code = errorCode(error);
  const nextAt =
    error instanceof PermanentFailure ? undefined : nextAttempt(attempts, work.now(), work.random);
  if (nextAt) await store.retryLater(id, worker, nextAt, code);
  else {
    const others = work.fallback.filter((one) => one.channel !== channel || one.target !== target);
    await store.giveUp(id, worker, work.now(), code, others);
  }
  log({
    level: 'error',
    event: nextAt ? 'delivery-failed' : 'delivery-dead',
    channel,
    ...(content.kind === 'digest' ? {} : { reference: content.application.reference }),
    count: attempts,
    code,
  });
}

async function pass(work: Drain, claimed: Claimed): Promise<string> {
  const channel = work.channels.find(({ name }) => name === claimed.channel);
  if (!channel) throw new Error(`Канал ${claimed.channel} не подключён`);
  return channel.deliver(await work.compose(claimed), AbortSignal.timeout(TIME_FOR_ONE));
}
