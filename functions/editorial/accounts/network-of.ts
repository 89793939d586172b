import { isIPv6 } from 'node:net';

/** What counts as one visitor: an IPv4 address, or the /64 of IPv6 that one household has whole. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const [start, end] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - (start?.length ?? 0) - (end?.length ?? 0)).fill('0');
  const groups = [...(start ?? []), ...(address.includes('::') ? zeros : []), ...(end ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
