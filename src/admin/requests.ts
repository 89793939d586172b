import type { BuildState } from '../model/build-state.ts';
import type { Editor } from '../model/editor.ts';
import { Refusal } from './refusal.ts';

export interface Requests {
  /** Reads what stands at an address of the gateway, `me` or `reminders`. */
  ask(path: string): Promise<unknown>;
  /** Whether visitors see the last edit. */
  buildState(): Promise<BuildState>;
  /** Runs one action of Decap's proxy protocol. */
  send(action: string, params: object): Promise<unknown>;
  /** @throws {Refusal} when the e-mail and the password are not of an editor */
  logIn(credentials: Credentials): Promise<Editor>;
  logOut(): Promise<void>;
  /** Resolves when nothing has been asked of the gateway for half a second. */
  settled(): Promise<void>;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface RequestsOptions {
  /** Address of the gateway without a slash at the end. */
  readonly api: string;
  /** Lets the editor sign in again when the session has ended; resolves when they have. */
  readonly enterAgain: () => Promise<void>;
}

const QUIET_MS = 500;

/** Talks to the gateway; what was refused because the session has ended is sent again after signing in. */
export function createRequests({ api, enterAgain }: RequestsOptions): Requests {
  let pending = 0;
  let lastEnd = performance.now();
  let entering: Promise<void> | undefined;

  async function ask(path: string, init?: RequestInit): Promise<unknown> {
    const answer = await fetch(`${api}/${path}`, init).catch(() => {
      throw new Refusal('Нет связи с сервером. Текст остался на экране: попробуйте ещё раз.', 0);
    });
    const body = await answer.json().catch(() => ({}));
    if (answer.ok) return body;
    if (answer.status === 401 && body.login === true) {
      entering ??= enterAgain().finally(() => {
        entering = undefined;
      });
      await entering;
      return ask(path, init);
    }
    throw new Refusal(body.error ?? `Сервер ответил: ${answer.status}`, answer.status);
  }

  async function send(action: string, params: object): Promise<unknown> {
    pending += 1;
    try {
      return await ask('decap', post({ action, params }));
    } finally {
      pending -= 1;
      lastEnd = performance.now();
    }
  }

  async function settled(): Promise<void> {
    lastEnd = performance.now();
    while (pending > 0 || performance.now() - lastEnd < QUIET_MS) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 5));
    }
  }

  return {
    ask: (path) => ask(path),
    send,
    settled,
    buildState: () => ask('build') as Promise<BuildState>,
    logIn: async (credentials) => {
      const { editor } = (await ask('login', post(credentials))) as { editor: Editor };
      return editor;
    },
    logOut: async () => {
      await ask('logout', { method: 'POST' });
    },
  };
}

function post(body: object): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
