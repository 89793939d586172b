import type { BuildState } from '../../src/model/build-state.ts';
import type { Reminder } from '../../src/model/reminder.ts';
import type { Admission, Door, Peer } from './door.ts';
import type { Repository } from './git/repository.ts';
import { readJson } from './read-json.ts';
import { Refusal } from './refusal.ts';
import { runAction } from './run-action.ts';
import { sendBlob } from './send-blob.ts';

export interface GatewayOptions {
  readonly repository: Repository;
  /** The site's base with both slashes: `/` or `/nastavnik/`. */
  readonly base: string;
  readonly door: Door;
  readonly now: () => Date;
  /** Of the region, by its name in the tz database. */
  readonly timeZone: string;
  /** Called with each commit that visitors should see; it must not throw. */
  readonly onPublished: (commit: string) => void;
  /** Whether visitors see the newest commit. */
  readonly buildState: () => BuildState;
  /** What needs an editor's eye. */
  readonly reminders: () => Promise<readonly Reminder[]>;
  readonly log: { error(message: string, cause?: unknown): void };
}

/** Answers requests under `<base>api/editorial/`; `undefined` means that the address is not the gateway's. */
export type Gateway = (request: Request, peer: Peer) => Promise<Response | undefined>;

/** The editors' gateway: Decap's proxy protocol over a bare repository, behind a door. */
export function createGateway(options: GatewayOptions): Gateway {
  const root = `${options.base}api/editorial/`;
  return async (request, peer) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(root)) return undefined;
    try {
      const admission = options.door(request, peer);
      if ('refusal' in admission) throw new Refusal(403, admission.refusal);
      return await answer(options, request, pathname.slice(root.length), admission);
    } catch (error) {
      if (error instanceof Refusal) return json(error.status, { error: error.message });
      options.log.error('The editorial gateway failed', error);
      return json(500, {
        error: 'На сервере ошибка. Текст остался на экране: подождите и сохраните ещё раз.',
      });
    }
  };
}

type Admitted = Extract<Admission, { editor: unknown }>;

async function answer(options: GatewayOptions, request: Request, path: string, admission: Admitted) {
  const { method } = request;
  if (method === 'GET' && path === 'me') return json(200, admission);
  if (method === 'GET' && path === 'build') return json(200, options.buildState());
  if (method === 'GET' && path === 'reminders') return json(200, await options.reminders());
  if (method === 'GET' && path.startsWith('blob/'))
    return sendBlob(options.repository, path.slice('blob/'.length));
  if (method === 'POST' && path === 'decap') {
    return json(200, await runAction(options, admission.editor, await readJson(request)));
  }
  throw new Refusal(404, 'У редактора нет такого адреса.');
}

function json(status: number, body: unknown): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(JSON.stringify(body), { status, headers });
}
