import type { Editor, PublishingMode } from '../model/editor.ts';
import type { Reminder } from '../model/reminder.ts';
import { askToEnter } from './login-dialog.client.ts';
import { readDays } from './read-days.client.ts';
import { Refusal } from './refusal.ts';
import { reloadBetweenEntries } from './reload-between-entries.client.ts';
import { createRequests } from './requests.ts';
import { say } from './say.client.ts';
import { showReminders } from './show-reminders.ts';
import { whoEntersAgain } from './who-enters-again.ts';

/** What the gateway answers to «who am I». */
export interface Welcome {
  readonly editor: Editor;
  readonly mode?: PublishingMode;
  /** How the editor got in, when that needs saying: «Вход без пароля…». */
  readonly notice?: string;
}

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
let writing: { readonly editor: Editor; readonly mode: PublishingMode } | undefined;

const requests = createRequests({
  api: `${base}api/editorial`,
  enterAgain: () =>
    askToEnter({ logIn: (credentials) => requests.logIn(credentials), ...whoEntersAgain(writing) }),
});

await open().catch((error) => say(error instanceof Refusal && error.status > 0 ? error.message : SILENT));

/** Asks the gateway first: a visitor who may not edit never downloads Decap. */
async function open() {
  if (!window.isSecureContext) {
    say('Редактор открывается только по защищённому адресу: он начинается с https://.');
    return;
  }
  const { editor, mode = 'simple', notice = '' } = (await requests.ask('me')) as Welcome;
  writing = { editor, mode };
  say('Открываем редактор…');
  const { startDecap } = await import('./start-decap.client.ts');
  reloadBetweenEntries();
  await startDecap({ editor, mode, requests, siteUrl: new URL(base, location.href).href, ...readDays() });
  say(notice);
  // A reminder that does not come keeps nobody from writing.
  showReminders((await requests.ask('reminders').catch(() => [])) as Reminder[]);
}

const SILENT = 'Редактор не открылся: сервер не отвечает. Проверьте, что сайт запущен командой «npm start».';
