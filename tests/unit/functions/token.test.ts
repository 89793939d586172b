import { expect, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import {
  checkToken,
  signToken,
  TOKEN_MAX_AGE,
  TOKEN_MIN_AGE,
} from '../../../functions/applications/token.ts';

const keys = await deriveKeys(new Uint8Array(32).fill(1));
const otherKeys = await deriveKeys(new Uint8Array(32).fill(2));
const start = new Date('2026-11-22T07:05:00Z');
const answers = { name: 'Иван', phone: '+79001234567' };
let drawn = 0;
const random = (size: number) => new Uint8Array(size).fill(drawn++);
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const token = await signToken(keys, random, 'become-mentor', answers, start);
const check = (changed: { token?: string; form?: string; answers?: Record<string, string>; at?: Date }) =>
  checkToken(
    keys,
    changed.token ?? token,
    changed.form ?? 'become-mentor',
    changed.answers ?? answers,
    changed.at ?? after(5000),
  );

test('our own token of these answers is valid from the first second to the sixth hour', async () => {
  const kindAfter = async (age: number) => (await check({ at: after(age) })).kind;
  expect(await kindAfter(TOKEN_MIN_AGE - 1)).toBe('early');
  expect(await kindAfter(TOKEN_MIN_AGE)).toBe('valid');
  expect(await kindAfter(TOKEN_MAX_AGE)).toBe('valid');
  expect(await kindAfter(TOKEN_MAX_AGE + 1)).toBe('expired');
  expect(TOKEN_MAX_AGE).toBe(6 * 3600_000);
});

test('every repeat has the same key, another page another', async () => {
  const key = async (given: string) => {
    const result = await check({ token: given });
    return result.kind === 'forged' ? undefined : result.idempotency;
  };
  expect(await key(token)).toBe(await key(token));
  expect(await key(await signToken(keys, random, 'become-mentor', answers, start))).not.toBe(
    await key(token),
  );
});

test.each([
  ['another form', { form: 'open-centre' }],
  ['other answers', { answers: { ...answers, phone: '+79001234568' } }],
  ['a later time stamp', { token: token.replace(/^1\.[^.]+/, `1.${after(1000).getTime().toString(36)}`) }],
  ['a cut signature', { token: token.slice(0, -1) }],
  ['more at the end', { token: `${token}.` }],
  ['nothing', { token: '' }],
  ['a token from the future', { at: after(-1) }],
  ['another site’s secret', { token: await signToken(otherKeys, random, 'become-mentor', answers, start) }],
])('%s is not ours', async (_, changed) => {
  expect(await check(changed)).toEqual({ kind: 'forged' });
});
