import type { BuildState } from '../../src/model/build-state.ts';
import type { Reminder } from '../../src/model/reminder.ts';
import type { Log } from '../log.ts';
import { refusedCode } from './actions/refused-code.ts';
import type { Admitted, Door, Peer } from './door.ts';
import type { Repository } from './git/repository.ts';
import { json } from './json.ts';
import type { Previews } from './previews.ts';
import { readJson } from './read-json.ts';
import type { Redraw } from './redraw-picture.ts';
import { Refusal } from './refusal.ts';
import { remindOfBuild } from './remind-of-build.ts';
import { remindersFor } from './reminders-for.ts';
import { runAction } from './run-action.ts';
import { sendBlob } from './send-blob.ts';
import { isSignInPath, type SignIn } from './sign-in.ts';
import type { WaitingPictures } from './waiting-pictures.ts';

export interface GatewayOptions {
  readonly repository: Repository;
  /** The site's base with both slashes: `/` or `/nastavnik/`. */
  readonly base: string;
  readonly door: Door;
  readonly signIn: SignIn;
  readonly now: () => Date;
  /** Of the region, by its name in the tz database. */
  readonly timeZone: string;
  /** Called with each commit that visitors should see; it must not throw. */
  readonly onPublished: (commit: string) => void;
  /** Whether visitors see the newest commit. */
  readonly buildState: () => BuildState;
  readonly previews: Previews;
  readonly waiting: WaitingPictures;
  readonly redraw: Redraw;
  /** What needs an editor's eye. */
  readonly reminders: () => Promise<readonly Reminder[]>;
  readonly log: { error(message: string, cause?: unknown): void };
  /** Who was refused what, and who dropped a draft. */
  readonly audit: Log;
  /** A short name of an address for the log. */
  readonly nameOf: (address: string) => string;
}

/** Answers requests under `<base>api/editorial/`; `undefined` means that the address is not the gateway's. */
export type Gateway = (request: Request, peer: Peer) => Promise<Response | undefined>;

/** The editors' gateway: Decap's proxy protocol over a bare repository, behind a door. */
export function createGateway(options: GatewayOptions): Gateway {
  const root = `${options.base}api/editorial/`;
  return async (request, peer) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith(root)) return undefined;
    const path = pathname.slice(root.length);
    try {
      if (request.method === 'POST' && isSignInPath(path)) return await options.signIn(request, peer, path);
      return await answer(options, request, { path, searchParams }, admit(options, request, peer));
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      options.log.error('The editorial gateway failed', error);
      return json(500, {
        error: 'На сервере ошибка. Текст остался на экране: подождите и сохраните ещё раз.',
      });
    }
  };
}

function admit({ door, audit, nameOf }: GatewayOptions, request: Request, peer: Peer): Admitted {
  const admission = door(request, peer);
  if ('editor' in admission) return admission;
  if ('isSignedOut' in admission) {
    throw new Refusal(401, 'Войдите: вход не выполнен или его срок кончился.', { login: true });
  }
  audit({ level: 'error', event: 'door-shut', status: 403, source: nameOf(peer.address) });
  throw new Refusal(403, admission.refusal);
}

interface Address {
  readonly path: string;
  readonly searchParams: URLSearchParams;
}

async function answer(
  options: GatewayOptions,
  request: Request,
  { path, searchParams }: Address,
  admitted: Admitted,
): Promise<Response> {
  const { method } = request;
  const { editor, notice, mode } = admitted;
  if (method === 'GET' && path === 'me') return json(200, { editor, ...(notice && { notice }), mode });
  if (method === 'GET' && path === 'build') return json(200, options.buildState());
  if (method === 'GET' && path === 'reminders') {
    const others = remindersFor(editor, await options.reminders());
    return json(200, [...remindOfBuild(options.buildState()), ...others]);
  }
  if (method === 'GET' && path.startsWith('blob/')) {
    const name = path.slice('blob/'.length);
    const knownTag = request.headers.get('if-none-match');
    return sendBlob(options.repository, editor, { name, searchParams, knownTag });
  }
  if (method === 'POST' && path === 'decap') return act(options, request, admitted);
  throw new Refusal(404, 'У редактора нет такого адреса.');
}

async function act(options: GatewayOptions, request: Request, admitted: Admitted): Promise<Response> {
  const body = await readJson(request);
  try {
    return json(200, await runAction(options, admitted, body));
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) {
      const { account } = admitted;
      const who = account === undefined ? {} : { account };
      options.audit({ level: 'error', event: 'refused', status: 403, code: refusedCode(body), ...who });
    }
    throw error;
  }
}

function refuse({ status, message, extras }: Refusal): Response {
  const { login, retryAfterSeconds } = extras;
  const response = json(status, { error: message, ...(login && { login }) });
  if (retryAfterSeconds !== undefined) response.headers.set('retry-after', String(retryAfterSeconds));
  return response;
}
