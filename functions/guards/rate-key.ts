import type { Limit } from './rate.ts';

/** What a key is remembered by: without the secret nobody can tell which address it was. */
export async function rateKey(secret: CryptoKey, key: string, { name }: Limit): Promise<string> {
  const text = new TextEncoder().encode(`${name}\n${networkOf(key)}`);
  const digest = await crypto.subtle.sign('HMAC', secret, text);
  return Buffer.from(digest, 0, 16).toString('base64url');
}

/** One household has a whole /64 of IPv6, so that is what counts as one address. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0');
  const groups = [...start, ...zeros, ...end].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, '').toLowerCase()).join(':');
}
