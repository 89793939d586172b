import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { runEditorsCommand } from '../../../functions/editorial/accounts/run-editors-command.ts';
import { openAccounts, QUICK } from './accounts-desk.ts';

let desk: ReturnType<typeof openAccounts>;
beforeEach(() => {
  desk = openAccounts();
});

async function run(words: readonly string[], piped = '') {
  const printed: string[] = [];
  const typed = ['short and other words', 'short or other words'];
  const code = await runEditorsCommand(words, {
    accounts: desk.accounts,
    pauses: desk.pauses,
    municipalities: new Map([
      ['abatskiy', 'Абатский'],
      ['ishim', 'Ишим'],
    ]),
    cost: QUICK,
    random: randomBytes,
    ask: async () => typed.shift() ?? '',
    readLine: async () => piped,
    print: (line) => printed.push(line),
  });
  return { code, output: printed.join('\n') };
}

describe('npm run editors', () => {
  it.each<[string, string[], string]>([
    ['an address that is none', ['add', 'anna', '--name', 'Анна', '--chief', '--generate'], 'почту'],
    ['no name', ['add', 'a@b.ru', '--chief', '--generate'], '--name'],
    ['no role', ['add', 'a@b.ru', '--name', 'Анна', '--generate'], '--municipality'],
    [
      'two roles',
      ['add', 'a@b.ru', '--name', 'Анна', '--chief', '--municipality', 'ishim', '--generate'],
      'одно из двух',
    ],
    [
      'an unknown municipality',
      ['add', 'a@b.ru', '--name', 'Анна', '--municipality', 'moskva', '--generate'],
      'Территории «moskva» нет. Есть: abatskiy',
    ],
    ['a short password', ['add', 'a@b.ru', '--name', 'Анна', '--chief', '--password-stdin'], '12 знаков'],
    ['a password with the address in it', ['add', 'short@b.ru', '--name', 'Анна', '--chief'], 'угадать'],
    ['a password typed otherwise the second time', ['add', 'a@b.ru', '--name', 'Анна', '--chief'], 'разные'],
    ['an unknown account', ['disable', 'a@b.ru'], 'Учётной записи a@b.ru нет'],
    ['an unknown option', ['add', 'a@b.ru', '--admin'], 'npm run editors -- add'],
    ['an unknown word', ['remove', 'a@b.ru'], 'npm run editors -- list'],
  ])('refuses %s in words and adds nothing', async (_what, words, reason) => {
    const { code, output } = await run(words, 'short');
    expect(code).toBe(1);
    expect(output).toContain(reason);
    expect(desk.accounts.isEmpty()).toBe(true);
  });

  it('gives one address one account', async () => {
    const words = ['add', 'a@b.ru', '--name', 'Анна', '--chief', '--generate'];
    expect((await run(words)).code).toBe(0);
    expect(await run(words)).toEqual({ code: 1, output: 'У a@b.ru уже есть учётная запись.' });
    expect(desk.accounts.list()).toHaveLength(1);
  });

  it('clears the pauses of an account with its new password', async () => {
    await run(['add', 'a@b.ru', '--name', 'Анна', '--chief', '--generate']);
    const source = { email: 'a@b.ru', address: '203.0.113.7' };
    for (let at = 0; at < 6; at += 1) desk.pauses.noteFailure(source);
    expect(desk.pauses.left(source)).toBe(2);
    expect((await run(['password', 'a@b.ru', '--generate'])).output).toContain(
      'паузы после чужих попыток сняты',
    );
    expect(desk.pauses.left(source)).toBe(0);
  });
});
