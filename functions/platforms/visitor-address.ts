import type { IncomingMessage } from 'node:http';

/**
 * The address a request came from, for rate limits.
 *
 * @param trustedProxies how many proxies of our own stand in front: each adds one name at the end of
 *   X-Forwarded-For, and only those names are believed; 0 reads the connection alone
 */
export function visitorAddress(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return direct;
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const names = forwarded.map((name) => name.trim()).filter((name) => name !== '');
  return names.at(-trustedProxies) ?? direct;
}
