import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../functions/channels/public-address.ts';

test.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '100.128.0.1', '223.255.255.255', '2a02:6b8::2:242'])(
  '%s is on the internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['this machine', '127.0.0.1', '127.255.0.1', '0.0.0.0', '::1', '::'],
  ['a private network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1'],
  ['the link', '169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  ['the metadata of a cloud', '169.254.169.254', 'fd00:ec2::254'],
  ['the network of a provider (CGNAT)', '100.64.0.1', '100.127.255.255'],
  ['many at once', '224.0.0.1', '255.255.255.255', 'ff02::1'],
  ['examples and measurements', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1'],
  [
    'IPv4 inside IPv6',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '::10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001::1',
  ],
  ['no address at all', '', 'localhost', '10.0.0', '1.2.3.4.5', '93.184.215.14/8'],
])('%s is not', (_, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test('IPv4 written as IPv6 never passes, whatever it is', () => {
  fc.assert(
    fc.property(fc.ipV4().filter(isIPv4), (address) => !isPublicAddress(`::ffff:${address}`)),
    { numRuns: 200 },
  );
});
