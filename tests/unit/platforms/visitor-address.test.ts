import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { visitorAddress } from '../../../functions/platforms/visitor-address.ts';

const request = (forwarded?: string) =>
  ({
    socket: { remoteAddress: '10.0.0.1' },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('the visitor’s address', () => {
  test('is the connection’s own where no proxy is trusted, whatever the header claims', () => {
    expect(visitorAddress(request('1.2.3.4'), 0)).toBe('10.0.0.1');
  });

  test('is what the one trusted proxy saw, not what the visitor wrote before it', () => {
    expect(visitorAddress(request('6.6.6.6, 1.2.3.4'), 1)).toBe('1.2.3.4');
  });

  test('is counted back over two trusted proxies', () => {
    expect(visitorAddress(request('6.6.6.6, 1.2.3.4, 10.0.0.2'), 2)).toBe('1.2.3.4');
  });

  test('falls back to the connection when the proxy sent no header', () => {
    expect(visitorAddress(request(), 1)).toBe('10.0.0.1');
  });
});
