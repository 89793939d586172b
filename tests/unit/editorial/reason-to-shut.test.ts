import { describe, expect, it } from 'vitest';
import { reasonToShut, reasonToShutLocal } from '../../../functions/editorial/reason-to-shut.ts';

const home = {
  isProduction: false,
  origin: 'http://localhost:4321',
  host: '127.0.0.1',
  trustedProxies: 0,
  contentFolder: '/srv/site/content',
  checkout: '/srv/site',
};

describe('The editor without a password', () => {
  it.each([
    ['with no settings at all', {}],
    ['on another name of this machine', { origin: 'http://127.0.0.1:8080', host: 'localhost' }],
    ['on IPv6', { origin: 'http://[::1]:4321', host: '::1' }],
  ])('is open %s', (_how, more) => {
    expect(reasonToShutLocal({ ...home, ...more })).toBeUndefined();
  });

  it.each([
    ['in production', { isProduction: true }, 'рабочем сайте'],
    ['where visitors come by a public name', { origin: 'https://nastavnik.ru' }, 'SITE_URL'],
    ['where the name only begins like a local one', { origin: 'http://localhost.evil.example' }, 'SITE_URL'],
    ['behind a proxy', { trustedProxies: 1 }, 'TRUSTED_PROXIES'],
    ['where other machines can connect', { host: '0.0.0.0' }, 'HOST'],
    ['where other machines can connect over IPv6', { host: '::' }, 'HOST'],
    ['over content that is not the project’s own', { contentFolder: '/srv/tomsk' }, 'SITE_CONTENT'],
  ])('is shut %s, and says which setting did it', (_where, more, word) => {
    expect(reasonToShutLocal({ ...home, ...more })).toContain(word);
  });
});

describe('The editor with accounts', () => {
  it.each([
    ['at home', {}],
    [
      'on a working site behind a proxy with TLS',
      { isProduction: true, origin: 'https://nastavnik.ru', trustedProxies: 1, host: '0.0.0.0' },
    ],
  ])('is open %s', (_where, more) => {
    expect(reasonToShut({ ...home, ...more })).toBeUndefined();
  });

  it.each([
    ['where passwords would go in the clear', { origin: 'http://nastavnik.local' }, 'https'],
    ['over content that is not the project’s own', { contentFolder: '/srv/tomsk' }, 'SITE_CONTENT'],
  ])('is shut %s, and says what to change', (_where, more, word) => {
    expect(reasonToShut({ ...home, ...more })).toContain(word);
  });
});
