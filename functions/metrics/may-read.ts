import { isLoopbackAddress, isLoopbackName } from '../../src/text/loopback.ts';

/** A proxy in front looks like loopback; these headers give it away. */
const PROXY_HEADERS = /^(?:forwarded|x-forwarded-.*|x-real-ip|via)$/;

/**
 * Whether a request may read the figures: with the token where there is one, else from this very machine, straight.
 *
 * @param isSame compares in a time that tells nothing
 */
export function mayRead({ headers }: Request, { address, token, isSame }: Reader): boolean {
  if (token !== undefined) return isSame(headers.get('authorization') ?? '', `Bearer ${token}`);
  if (!isLoopbackAddress(address)) return false;
  if ([...headers.keys()].some((name) => PROXY_HEADERS.test(name))) return false;
  return isLoopbackName((headers.get('host') ?? '').replace(/:\d+$/, ''));
}

interface Reader {
  /** The other end of the connection, as the server knows it. */
  readonly address: string;
  readonly token: string | undefined;
  readonly isSame: (one: string, other: string) => boolean;
}
