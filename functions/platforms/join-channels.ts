import type { Channel } from '../channels/channel.ts';
import type { Config } from '../config.ts';
import type { Outlet } from '../dependencies.ts';
import type { NewDelivery } from '../outbox/store.ts';

/** The ways out that a platform has; at least one. */
export interface Ways {
  readonly mail: Channel | undefined;
  /** To the operator's own system. */
  readonly system: Channel | undefined;
}

/** How applications leave, and who gets what could not be delivered. */
export interface Exits {
  readonly outlet: Outlet;
  readonly channels: readonly Channel[];
  readonly fallback: readonly NewDelivery[];
}

export function joinChannels(
  { mail, system }: Ways,
  { fallbackEmail }: Pick<Config, 'fallbackEmail'>,
): Exits {
  return {
    outlet: { mail: mail?.name, system: system?.name },
    channels: [mail, system].filter((channel) => channel !== undefined),
    fallback: mail && fallbackEmail !== undefined ? [{ channel: mail.name, target: fallbackEmail }] : [],
  };
}
