import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment } from '../../../functions/child-environment.ts';
import { createAccounts } from '../../../functions/editorial/accounts/accounts.ts';
import { isPassword } from '../../../functions/editorial/accounts/hash-password.ts';
import { openEditorsDatabase } from '../../../functions/editorial/accounts/open-editors-database.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'editors-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

const COMMAND = 'functions/platforms/editors-command.ts';

function run(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    encoding: 'utf8',
    env: childEnvironment({ DATA_FOLDER: dataFolder }),
    input,
  });
  return { code: status, output: stdout + stderr };
}

async function isTheirPassword(email: string, password: string): Promise<boolean> {
  const database = openEditorsDatabase(join(dataFolder, 'editors.db'));
  try {
    return await isPassword(password, createAccounts(database).find(email)?.password ?? '');
  } finally {
    database.close();
  }
}

describe('npm run editors', { timeout: 60_000 }, () => {
  it('gives accounts, lists them, changes a password and shuts one out, beside a running server', async () => {
    const chief = run(['add', 'Anna@nastavnik.ru', '--name', 'Анна Иванова', '--chief', '--generate']);
    expect(chief.code).toBe(0);
    const [, password = ''] = /^Пароль: ((?:[a-z2-9]{4}-){4}[a-z2-9]{4})$/m.exec(chief.output) ?? [];
    expect(await isTheirPassword('anna@nastavnik.ru', password)).toBe(true);
    expect(chief.output).toContain('Вход без пароля с этой минуты закрыт');

    const words = ['add', 'oleg@ishim.ru', '--name', 'Олег', '--municipality', 'ishim', '--password-stdin'];
    const municipal = run(words, 'lodka vesna topor\n');
    expect(municipal).toMatchObject({ code: 0 });
    expect(municipal.output).not.toMatch(/lodka|без пароля/);
    expect(run(['password', 'oleg@ishim.ru', '--password-stdin'], 'drugoy horoshiy parol').code).toBe(0);
    expect(await isTheirPassword('oleg@ishim.ru', 'drugoy horoshiy parol')).toBe(true);
    expect(run(['disable', 'oleg@ishim.ru']).code).toBe(0);

    const list = run(['list']).output.split('\n');
    expect(list[0]).toMatch(
      /^anna@nastavnik\.ru, Анна Иванова, главный редактор \(в журнале [0-9a-f]{16}\)$/,
    );
    expect(list[1]).toMatch(/^oleg@ishim\.ru, Олег, редактор: Ишим, вход закрыт/);
    expect(run(['enable', 'oleg@ishim.ru']).output).toContain('открыт');
  });

  it.skipIf(!existsSync('/usr/bin/script'))('shows nothing of a password that is typed', async () => {
    const words = `${process.execPath} ${COMMAND} add anna@b.ru --name Anna --chief`;
    const terminal = spawn('script', ['-qec', words, '/dev/null'], {
      env: childEnvironment({ DATA_FOLDER: dataFolder }),
    });
    let shown = '';
    const answers = [
      { to: 'Пароль для anna@b.ru: ', with: 'lodka vesna toporr\u007f\r' },
      { to: 'Ещё раз: ', with: 'lodka vesna topor\r' },
    ];
    terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      const [next] = answers;
      if (!next || !shown.endsWith(next.to)) return;
      answers.shift();
      terminal.stdin.write(next.with);
    });
    await once(terminal, 'close');
    expect(shown).toContain('Готово: anna@b.ru');
    expect(shown).not.toContain('lodka');
    expect(await isTheirPassword('anna@b.ru', 'lodka vesna topor')).toBe(true);
  });
});
