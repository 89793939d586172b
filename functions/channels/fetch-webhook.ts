import type { WebhookSettings } from '../config.ts';
import type { Channel } from './channel.ts';
import { signWebhook } from './sign-webhook.ts';
import { takeReceipt } from './take-receipt.ts';

const TIMEOUT = 20_000;

/**
 * The webhook for platforms that have `fetch` alone and whose network reaches the public internet only, such as
 * Cloudflare: addresses cannot be checked here. Follows no redirect.
 *
 * @param timeout milliseconds for one attempt
 */
export function createFetchWebhook(
  { url, secret }: WebhookSettings,
  now: () => Date,
  fetch: typeof globalThis.fetch,
  timeout = TIMEOUT,
): Channel {
  return {
    name: 'webhook',
    async deliver(message, signal) {
      const answer = await fetch(url, {
        method: 'POST',
        ...signWebhook(message, secret, now()),
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      return takeReceipt({ status: answer.status, body: answer.body ?? NOTHING });
    },
  };
}

const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };
