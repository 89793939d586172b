import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';

export interface Account {
  readonly email: string;
  readonly name: string;
  /** What `npm run editors -- add` is told of the part. */
  readonly part: readonly string[];
}

export const CHIEF: Account = { email: 'chief@mail.example', name: 'Анна Главная', part: ['--chief'] };
export const ISHIM: Account = {
  email: 'ishim@mail.example',
  name: 'Ирина Ишимская',
  part: ['--municipality', 'ishim'],
};
export const TOBOLSK: Account = {
  email: 'tobolsk@mail.example',
  name: 'Тимур Тобольский',
  part: ['--municipality', 'tobolsk'],
};

export const PASSWORD = 'верстак-скворечник-7';

/** Gives an editor an account the way the operator does. */
export function addAccount({ email, name, part }: Account, dataFolder: string): void {
  const words = ['functions/platforms/editors-command.ts', 'add', email, '--name', name, ...part];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, '--password-stdin'], {
    encoding: 'utf8',
    input: `${PASSWORD}\n`,
    env: { ...process.env, DATA_FOLDER: dataFolder },
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** Signs in with the keyboard alone, as it is before Decap has come. */
export async function signIn(page: Page, { email }: Account, password = PASSWORD): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Вход в редакцию' });
  await dialog.getByLabel('Пароль').waitFor();
  if (await dialog.getByLabel('Почта').isEditable()) {
    await dialog.getByLabel('Почта').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}
