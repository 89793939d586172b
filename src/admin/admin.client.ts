import type { Editor } from '../model/editor.ts';
import { reloadBetweenEntries } from './reload-between-entries.client.ts';
import { showReminders } from './show-reminders.ts';

/** What the gateway answers to «who am I». */
export interface Welcome {
  readonly editor: Editor;
  /** How the editor got in, when that needs saying: «Вход без пароля…». */
  readonly notice?: string;
}

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const api = `${base}api/editorial`;

await open().catch(() =>
  say('Редактор не открылся: сервер не отвечает. Проверьте, что сайт запущен командой «npm start».'),
);

/** Asks the gateway first: a visitor who may not edit never downloads Decap. */
async function open() {
  if (!window.isSecureContext) {
    say('Редактор открывается только по защищённому адресу: он начинается с https://.');
    return;
  }
  const answer = await fetch(`${api}/me`, { headers: { accept: 'application/json' } });
  const body = await answer.json();
  if (!answer.ok) {
    say(body.error);
    return;
  }
  const welcome = body as Welcome;
  const { startDecap } = await import('./start-decap.client.ts');
  reloadBetweenEntries();
  startDecap({ editor: welcome.editor, api, siteUrl: new URL(base, location.href).href, say });
  say(welcome.notice ?? '');
  // A reminder that does not come keeps nobody from writing.
  await fetch(`${api}/reminders`)
    .then(async (given) => given.ok && showReminders(await given.json()))
    .catch(() => undefined);
}

function say(words: string) {
  const place = document.querySelector<HTMLElement>('[data-admin-message]');
  if (!place) return;
  place.textContent = words;
  place.hidden = words === '';
}
