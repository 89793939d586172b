import { createApp } from '../app.ts';
import { composeDigest } from '../applications/compose-digest.ts';
import { composeMessage } from '../applications/compose-message.ts';
import { createDigestClock } from '../applications/digest-clock.ts';
import type { Channel, Message } from '../channels/channel.ts';
import type { Dependencies, Visitor } from '../dependencies.ts';
import { drain } from '../outbox/drain.ts';
import type { Claimed, NewDelivery } from '../outbox/store.ts';

/** The form functions, whatever runs them: a server that stays, or a function that is called. */
export interface Forms {
  /** Answers every request; never throws. */
  answer(request: Request, visitor: Visitor): Promise<Response>;
  /** Sends what is due. To be called every few seconds, or by a timer. */
  round(): Promise<{ readonly sent: number; readonly failed: number }>;
}

export interface FormParts extends Dependencies {
  /** Those that deliver now; what is addressed to another waits. */
  readonly channels: readonly Channel[];
  /** Who gets what its own reader could not be given. */
  readonly fallback: readonly NewDelivery[];
  /** Unlike any other worker's name. */
  readonly worker: string;
}

export function joinForms(parts: FormParts): Forms {
  const app = createApp(parts);
  const scheduleDigest = createDigestClock(parts);
  const compose = async (claimed: Claimed): Promise<Message> => {
    const { keys, site, store, now } = parts;
    const { facts } = site();
    const { content } = claimed;
    if (content.kind !== 'digest') return composeMessage(claimed, keys, facts);
    return composeDigest(claimed, content.day, await store.list(), facts, now());
  };
  return {
    answer: app.fetch,
    async round() {
      await scheduleDigest();
      return drain({ ...parts, compose });
    },
  };
}
