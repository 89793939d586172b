import { createApp } from '../app.ts';
import { createAge } from '../applications/age.ts';
import { composeDigest } from '../applications/compose-digest.ts';
import { composeMessage } from '../applications/compose-message.ts';
import { createDigestClock } from '../applications/digest-clock.ts';
import { operatorAddress } from '../applications/operator-address.ts';
import type { Channel, Message } from '../channels/channel.ts';
import type { Config } from '../config.ts';
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

export interface FormParts extends Omit<Dependencies, 'archive'> {
  readonly config: Dependencies['config'] & Pick<Config, 'letterBody' | 'ageRecipient'>;
  /** Those that deliver now; what is addressed to another waits. */
  readonly channels: readonly Channel[];
  /** Who gets what its own reader could not be given. */
  readonly fallback: readonly NewDelivery[];
  /** Unlike any other worker's name. */
  readonly worker: string;
}

/** @throws SetupError when AGE_RECIPIENT is no key */
export function joinForms(parts: FormParts): Forms {
  const { config, keys, fallback, site, store, now } = parts;
  const { origin, base, letterBody, ageRecipient } = config;
  const age = ageRecipient === undefined ? undefined : createAge(ageRecipient);
  const app = createApp({ ...parts, archive: age?.archive });
  const scheduleDigest = createDigestClock(parts);
  const compose = async (claimed: Claimed): Promise<Message> => {
    const { facts } = site();
    const { content } = claimed;
    if (content.kind === 'digest') {
      return composeDigest(claimed, content.day, await store.list(), facts, now());
    }
    return composeMessage(claimed, {
      keys,
      facts,
      operator: operatorAddress(config, facts),
      fallback,
      home: origin + base,
      letterBody,
      sealText: age?.sealText,
    });
  };
  return {
    answer: app.fetch,
    async round() {
      await scheduleDigest();
      return drain({ ...parts, compose });
    },
  };
}
