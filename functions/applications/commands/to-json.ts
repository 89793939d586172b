import type { Stage } from '../../../src/forms/stages.ts';
import type { DeliveryState, ListedApplication } from '../../outbox/store.ts';

/** An application as `--json` shows it. Names and meanings never change; new ones may come. Moments are ISO 8601, UTC. */
export interface ApplicationJson {
  readonly reference: string;
  /** Id of the form. */
  readonly form: string;
  /** Id of the municipality, `''` where the form asks for none. */
  readonly municipality: string;
  /** The banner that led to the form; `size` is `''` where it is not known. */
  readonly cameFrom: { readonly campaign: string; readonly size: string } | null;
  readonly createdAt: string;
  readonly stage: Stage;
  /** Why it is held back. */
  readonly quarantine: string | null;
  readonly deliveries: readonly DeliveryJson[];
}

export interface DeliveryJson {
  readonly channel: string;
  /** Address of the reader. */
  readonly target: string;
  readonly state: 'waiting' | 'sent' | 'dead' | 'resolved';
  readonly attempts: number;
  /** When it was sent, given up or resolved; for one that waits, when it is tried next. */
  readonly at: string;
  readonly error: string | null;
}

export function toJson({
  reference,
  form,
  municipality,
  cameFrom,
  createdAt,
  stage,
  quarantine,
  deliveries,
}: ListedApplication): ApplicationJson {
  return {
    reference,
    form,
    municipality,
    cameFrom: cameFrom ? { campaign: cameFrom.campaign, size: cameFrom.size } : null,
    createdAt: createdAt.toISOString(),
    stage,
    quarantine: quarantine ?? null,
    deliveries: deliveries.map(toDelivery),
  };
}

function toDelivery(delivery: DeliveryState): DeliveryJson {
  const { channel, target, attempts, lastError } = delivery;
  const { state, at } = stateOf(delivery);
  return { channel, target, state, attempts, at: at.toISOString(), error: lastError ?? null };
}

function stateOf({ sentAt, resolvedAt, deadAt, nextAt }: DeliveryState) {
  if (sentAt) return { state: 'sent', at: sentAt } as const;
  if (resolvedAt) return { state: 'resolved', at: resolvedAt } as const;
  if (deadAt) return { state: 'dead', at: deadAt } as const;
  return { state: 'waiting', at: nextAt } as const;
}
