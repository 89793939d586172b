import { expect, test } from 'vitest';
import { whyNotOpened } from '../../../functions/outbox/sql/why-not-opened.ts';

test.each([
  ['ERR_TLS_CERT_ALTNAME_INVALID', /выписан на другое имя/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /sslrootcert=/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /sslrootcert=/],
  ['42501', /GRANT CREATE/],
  ['ENOTFOUND', /сервер не отвечает/],
])('the code %s is told in words that say what to do', (code, words) => {
  expect(whyNotOpened(Object.assign(new Error('in English'), { code }))).toMatch(words);
});

test('an error that nobody foresaw is told in its own words', () => {
  expect(whyNotOpened(new Error('the disk is on fire'))).toBe('the disk is on fire');
});
