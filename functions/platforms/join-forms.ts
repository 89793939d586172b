import { createApp } from '../app.ts';
import { createAge } from '../applications/age.ts';
import { composeMessage } from '../applications/compose-message.ts';
import { operatorAddress } from '../applications/operator-address.ts';
import type { Channel } from '../channels/channel.ts';
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
  const { config, keys, fallback, site } = parts;
  const { origin, base, letterBody, ageRecipient } = config;
  const age = ageRecipient === undefined ? undefined : createAge(ageRecipient);
  const app = createApp({ ...parts, archive: age?.archive });
  const compose = (claimed: Claimed) => {
    const { facts } = site();
    const operator = operatorAddress(config, facts);
    return composeMessage(claimed, {
      keys,
      facts,
      operator,
      fallback,
      home: origin + base,
      letterBody,
      sealText: age?.sealText,
    });
  };
  return { answer: app.fetch, round: () => drain({ ...parts, compose }) };
}
