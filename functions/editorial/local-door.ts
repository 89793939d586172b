import type { Editor } from '../../src/model/editor.ts';
import { isLoopbackAddress, isLoopbackName } from '../../src/text/loopback.ts';
import { type Door, FOREIGN_PAGE, type Peer } from './door.ts';

interface LocalDoorOptions {
  /** Why nobody comes in at all, when the site's settings say so. */
  readonly shut: string | undefined;
  readonly editor: Editor;
}

/** A proxy in front looks like loopback; these headers give it away. */
const PROXY_HEADERS = /^(?:forwarded|x-forwarded-.*|x-real-ip|via)$/;
const NOTICE = 'Вход без пароля: он открыт только на этом компьютере, пока у сайта нет учётных записей.';

/** The door of a newcomer's own computer: one chief editor, no password, no way in from outside. */
export function localDoor({ shut, editor }: LocalDoorOptions): Door {
  return (request, peer) => {
    const refusal = shut ?? refusalOutside(request, peer);
    return refusal ? { refusal } : { editor, notice: NOTICE, mode: 'simple' };
  };
}

function refusalOutside({ headers, method }: Request, { address, serverPort }: Peer): string | undefined {
  if (!isLoopbackAddress(address))
    return 'Вход без пароля открыт только на том компьютере, где запущен сайт.';
  if ([...headers.keys()].some((name) => PROXY_HEADERS.test(name))) {
    return 'Запрос пришёл через другой сервер. Вход без пароля открыт только напрямую, с этого же компьютера.';
  }
  const host = hostOf(headers.get('host'));
  if (!host || !isLoopbackName(host.name) || host.port !== serverPort) {
    return `Откройте редактор по адресу http://localhost:${serverPort} — по другому имени вход без пароля закрыт.`;
  }
  if (method === 'GET' || method === 'HEAD') return refusalOfReading(headers);
  return refusalOfWriting(headers);
}

function refusalOfReading(headers: Headers): string | undefined {
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none' ? undefined : FOREIGN_PAGE;
}

function refusalOfWriting(headers: Headers): string | undefined {
  const isSameSite = headers.get('sec-fetch-site') === 'same-origin';
  const isSameOrigin = headers.get('origin') === `http://${headers.get('host')}`;
  return isSameSite && isSameOrigin ? undefined : FOREIGN_PAGE;
}

function hostOf(header: string | null): { name: string; port: number } | undefined {
  const match = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d+))?$/i.exec(header ?? '');
  return match?.[1] ? { name: match[1].toLowerCase(), port: Number(match[2] ?? 80) } : undefined;
}
