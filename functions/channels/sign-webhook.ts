import { Webhook } from 'standardwebhooks';
import type { Message } from './channel.ts';

export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A message as a receiver of Standard Webhooks takes it (https://www.standardwebhooks.com). The body and `webhook-id`
 * are the same at every attempt, so that a repeat can be told.
 *
 * @param secret `whsec_` and base64
 * @param now when it is sent; receivers refuse what is five minutes off
 */
export function signWebhook(message: Message, secret: string, now: Date): SignedWebhook {
  const body = JSON.stringify({ ...message.data, timestamp: message.createdAt.toISOString() });
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(message.id, now, body),
    },
    body,
  };
}
