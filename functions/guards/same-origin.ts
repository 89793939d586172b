import { isLoopbackName } from '../../src/text/loopback.ts';

/** Whether an address belongs to the site; the names of one's own machine are one name. */
export function isSameOrigin(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false;
  return plainOrigin(address) === plainOrigin(origin);
}

function plainOrigin(address: string): string {
  const { protocol, hostname, port } = new URL(address);
  return `${protocol}//${isLoopbackName(hostname) ? 'localhost' : hostname}:${port}`;
}
