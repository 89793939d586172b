import { PermanentFailure } from './channel.ts';

/** The receiver's answer to a webhook, whichever way it came. */
export interface WebhookAnswer {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
}

const ENOUGH = 64 * 1024;

/**
 * Reads an answer to its end, or to 64 KiB of it, and says whether the message was taken over.
 *
 * @throws PermanentFailure for 410, by which the standard has a receiver say that it is no more. Every other refusal
 *   is tried again: 401, 403, 404 and their like are what a receiver answers that somebody is still setting up.
 */
export async function takeReceipt({ status, body }: WebhookAnswer): Promise<string> {
  let read = 0;
  // To the end: there are receivers whose work stops when the connection closes before they have answered in full.
  for await (const piece of body) {
    read += piece.byteLength;
    if (read > ENOUGH) break;
  }
  if (status >= 200 && status < 300) return `HTTP ${status}`;
  const failure =
    status === 410
      ? new PermanentFailure('Система оператора больше не принимает заявки')
      : new Error('Система оператора не приняла заявку');
  throw Object.assign(failure, { responseCode: status });
}
