import type { DeliveryState } from '../../outbox/store.ts';

/** A copy of an application that left the site, or may have. */
export interface OutOfReach {
  readonly channel: string;
  /** Address of the reader. */
  readonly target: string;
  /** When it went out; `null` when only an earlier sending is known of, or no answer came to an attempt. */
  readonly sentAt: Date | null;
  /** Whether it is known to have gone out. */
  readonly isCertain: boolean;
}

/**
 * What stays of an erased application with its readers.
 *
 * @param localChannel writes letters as files on this machine
 * @param erased numbers of the deliveries whose files were erased
 */
export function outOfReach(
  deliveries: readonly DeliveryState[],
  localChannel: string,
  erased: readonly number[],
): readonly OutOfReach[] {
  return deliveries
    .filter(({ id, channel }) => channel !== localChannel || !erased.includes(id))
    .filter(mayHaveLeft)
    .map(({ channel, target, sentAt, receipt }) => ({
      channel,
      target,
      sentAt: sentAt ?? null,
      isCertain: receipt !== undefined,
    }));
}

/** A reader may have taken a letter on though its answer was lost. */
function mayHaveLeft({ receipt, attempts, lastError }: DeliveryState): boolean {
  return receipt !== undefined || attempts > 0 || lastError !== undefined;
}
