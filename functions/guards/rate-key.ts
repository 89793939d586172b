import { networkOf } from '../../src/text/network-of.ts';
import type { Limit } from './rate.ts';

/** What a key is remembered by: without the secret nobody can tell which address it was. */
export async function rateKey(secret: CryptoKey, key: string, { name }: Limit): Promise<string> {
  const text = new TextEncoder().encode(`${name}\n${networkOf(key)}`);
  const digest = await crypto.subtle.sign('HMAC', secret, text);
  return Buffer.from(digest, 0, 16).toString('base64url');
}
