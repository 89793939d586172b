import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../../functions/editorial/accounts/hash-password.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { networkOf } from '../../../src/text/network-of.ts';
import { openAccounts, PASSWORD, QUICK } from './accounts-desk.ts';

const ANNA: Editor = { name: 'Анна', email: 'anna@mail.example', role: 'chief' };
const HOME = '203.0.113.7';
const HOUR = 3600;

describe('Signing in', () => {
  it('takes the address in any case, and a password typed in either form of Unicode', async () => {
    const desk = openAccounts();
    await desk.add(ANNA, 'й'.normalize('NFC').repeat(12));
    const outcome = await desk.logIn(
      { email: ' Anna@Mail.example', address: HOME },
      'й'.normalize('NFD').repeat(12),
    );
    expect(outcome).toMatchObject({ kind: 'in', editor: ANNA });
  });

  it('answers an unknown address, a wrong password and a disabled account with the same words', async () => {
    const desk = openAccounts();
    const id = await desk.add(ANNA);
    const wrong = { kind: 'wrong' };
    expect(await desk.logIn({ email: 'nobody@mail.example', address: HOME }, PASSWORD)).toEqual(wrong);
    expect(await desk.logIn({ email: ANNA.email, address: HOME }, 'other password')).toEqual(wrong);
    desk.accounts.setEnabled(id, false);
    expect(await desk.logIn({ email: ANNA.email, address: HOME }, PASSWORD)).toEqual(wrong);
  });

  it('makes an account wait longer and longer there, after five wrong passwords, the right one included', async () => {
    const desk = openAccounts();
    await desk.add(ANNA);
    const source = { email: ANNA.email, address: HOME };
    const tries = async (count: number) => {
      for (let at = 0; at < count; at += 1) await desk.logIn(source, 'wrong password');
    };
    const right = () => desk.logIn(source, PASSWORD);
    await tries(5);
    expect(await right()).toEqual({ kind: 'paused', seconds: 1 });
    const pauses = [];
    for (let at = 0; at < 12; at += 1) {
      const seconds = desk.pauses.left(source);
      pauses.push(seconds);
      desk.wait(seconds);
      await tries(1);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    desk.wait(900);
    expect(await right()).toMatchObject({ kind: 'in' });
    expect(await right()).toMatchObject({ kind: 'in' });
  });

  it('is not taken from an editor by another’s wrong passwords for their address', async () => {
    const desk = openAccounts();
    await desk.add(ANNA);
    for (let at = 0; at < 20; at += 1) {
      await desk.logIn({ email: ANNA.email, address: '198.51.100.9' }, 'wrong password');
      desk.wait(900);
    }
    expect(await desk.logIn({ email: ANNA.email, address: HOME }, PASSWORD)).toMatchObject({ kind: 'in' });
  });

  it('is slow for guesses from ever new addresses, but not for an editor at a place they came from before', async () => {
    const desk = openAccounts();
    await desk.add(ANNA);
    expect(await desk.logIn({ email: ANNA.email, address: HOME }, PASSWORD)).toMatchObject({ kind: 'in' });
    for (let at = 0; at < 110; at += 1) {
      const source = { email: ANNA.email, address: `198.51.100.${at}` };
      desk.wait(desk.pauses.left(source));
      await desk.logIn(source, 'wrong password');
    }
    const elsewhere = { email: ANNA.email, address: '203.0.113.200' };
    expect(desk.pauses.left(elsewhere)).toBe(900);
    expect(await desk.logIn({ email: ANNA.email, address: HOME }, PASSWORD)).toMatchObject({ kind: 'in' });
    // Coming home tells nothing of the guesses elsewhere.
    expect(desk.pauses.left(elsewhere)).toBe(900);
    desk.pauses.forgive(' Anna@mail.example');
    expect(await desk.logIn(elsewhere, PASSWORD)).toMatchObject({ kind: 'in' });
  });

  it('makes an address wait that tries one password on many accounts, and nobody else', async () => {
    const desk = openAccounts();
    await desk.add(ANNA);
    for (let at = 0; at < 20; at += 1) {
      await desk.logIn({ email: `editor${at}@mail.example`, address: HOME }, 'Qwerty123456');
    }
    expect(await desk.logIn({ email: ANNA.email, address: HOME }, PASSWORD)).toEqual({
      kind: 'paused',
      seconds: 1,
    });
    expect(await desk.logIn({ email: ANNA.email, address: '198.51.100.1' }, PASSWORD)).toMatchObject({
      kind: 'in',
    });
  });

  it('counts guesses sent at once like guesses sent one by one', async () => {
    const desk = openAccounts();
    await desk.add(ANNA);
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => desk.logIn({ email: ANNA.email, address: HOME }, 'wrong password')),
    );
    expect(outcomes.filter(({ kind }) => kind === 'wrong')).toHaveLength(5);
    expect(outcomes.filter(({ kind }) => kind === 'paused')).toHaveLength(25);
  });

  it('forgets failures after a day', async () => {
    const desk = openAccounts();
    await desk.add(ANNA);
    const source = { email: ANNA.email, address: HOME };
    for (let at = 0; at < 5; at += 1) await desk.logIn(source, 'wrong password');
    desk.wait(24 * HOUR);
    for (let at = 0; at < 4; at += 1) await desk.logIn(source, 'wrong password');
    expect(desk.pauses.left(source)).toBe(0);
  });

  it('is noted without a password, an address of mail or of a network', async () => {
    const desk = openAccounts();
    const account = await desk.add(ANNA);
    await desk.logIn({ email: ANNA.email, address: HOME }, 'wrong password');
    await desk.logIn({ email: 'nobody@mail.example', address: HOME }, PASSWORD);
    await desk.logIn({ email: ANNA.email, address: HOME }, PASSWORD);
    const source = expect.stringMatching(/^[0-9a-f]{12}$/);
    expect(desk.audited).toEqual([
      { level: 'error', event: 'login-failed', account, source },
      { level: 'error', event: 'login-failed', source },
      { level: 'info', event: 'login', account, source },
    ]);
    const rows = desk.database.prepare('SELECT * FROM failures').all();
    expect(JSON.stringify(rows)).not.toMatch(/mail\.example|203\.0/);
  });

  it('costs an unknown address as much work as a known one', async () => {
    const desk = openAccounts();
    const known = await hashPassword(PASSWORD, QUICK);
    await desk.add(ANNA);
    const kept = desk.accounts.find(ANNA.email)?.password.split('$').slice(0, 4);
    expect(known.split('$').slice(0, 4)).toEqual(kept);
    expect(await isPassword(PASSWORD, known)).toBe(true);
    expect(await isPassword(PASSWORD.toUpperCase(), known)).toBe(false);
  });
});

describe('A session', () => {
  const open = async () => {
    const desk = openAccounts();
    const id = await desk.add(ANNA);
    return { ...desk, id, token: desk.sessions.begin(id) };
  };

  it('lasts while it is used, and ends after twelve idle hours', async () => {
    const { sessions, token, wait } = await open();
    for (let day = 0; day < 6; day += 1) {
      wait(11 * HOUR);
      expect(sessions.find(token)?.editor).toEqual(ANNA);
    }
    wait(12 * HOUR);
    expect(sessions.find(token)).toBeUndefined();
  });

  it('ends after seven days, however much it is used', async () => {
    const { sessions, token, wait } = await open();
    const seen = [];
    for (let hour = 0; hour < 8 * 24; hour += 8) {
      wait(8 * HOUR);
      seen.push(sessions.find(token) !== undefined);
    }
    expect(seen.indexOf(false) * 8).toBe(7 * 24 - 8);
    expect(seen.lastIndexOf(true)).toBeLessThan(seen.indexOf(false));
  });

  it('ends at the exit, with a new password, and when the account is disabled', async () => {
    const one = await open();
    one.sessions.end(one.token);
    expect(one.sessions.find(one.token)).toBeUndefined();
    const two = await open();
    two.accounts.setPassword(two.id, await hashPassword(PASSWORD, QUICK));
    expect(two.sessions.find(two.token)).toBeUndefined();
    const three = await open();
    three.accounts.setEnabled(three.id, false);
    expect(three.sessions.find(three.token)).toBeUndefined();
    three.accounts.setEnabled(three.id, true);
    expect(three.sessions.find(three.token)).toBeUndefined();
  });

  it('lies in the file only as a hash', async () => {
    const { database, token } = await open();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(database.prepare('SELECT * FROM sessions').all())).not.toContain(token);
  });
});

describe('One visitor', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['', ''],
  ])('at %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
