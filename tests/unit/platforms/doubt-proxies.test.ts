import { expect, test } from 'vitest';
import { doubtProxies } from '../../../functions/platforms/doubt-proxies.ts';

const behindProxy = { isProduction: true, host: '127.0.0.1', trustedProxies: 0 };

test.each(['127.0.0.1', 'localhost', '::1'])(
  'a public site that listens on %s alone and trusts no proxy is told what to write',
  (host) => {
    expect(doubtProxies({ ...behindProxy, host })).toMatch(
      /^TRUSTED_PROXIES=0.*Впишите TRUSTED_PROXIES=1\.$/,
    );
  },
);

test.each([
  ['that knows of its proxy', { trustedProxies: 1 }],
  ['that other machines reach without one', { host: '0.0.0.0' }],
  ['on a newcomer’s machine', { isProduction: false }],
])('a site %s is told nothing', (_, more) => {
  expect(doubtProxies({ ...behindProxy, ...more })).toBeUndefined();
});
