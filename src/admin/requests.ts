import type { BuildState } from '../model/build-state.ts';

/** A refusal by the gateway; its text is for the editor. */
export class Refusal extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }

  /** Decap prints errors with `toString`; the editor needs no «Error:» before the words. */
  override toString(): string {
    return this.message;
  }
}

export interface Requests {
  /** Whether visitors see the last edit. */
  buildState(): Promise<BuildState>;
  /** Runs one action of Decap's proxy protocol. */
  send(action: string, params: object): Promise<unknown>;
  /** Resolves when nothing has been asked of the gateway for half a second. */
  settled(): Promise<void>;
}

const QUIET_MS = 500;

/** Talks to the gateway, one POST per action. */
export function createRequests(api: string): Requests {
  let pending = 0;
  let lastEnd = performance.now();

  async function send(action: string, params: object): Promise<unknown> {
    pending += 1;
    try {
      const answer = await post(`${api}/decap`, { action, params });
      const body = await answer.json().catch(() => ({}));
      if (answer.ok) return body;
      throw new Refusal(body.error ?? `Сервер ответил: ${answer.status}`, answer.status);
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

  async function buildState(): Promise<BuildState> {
    const answer = await fetch(`${api}/build`);
    if (!answer.ok) throw new Refusal(`Сервер ответил: ${answer.status}`, answer.status);
    return answer.json();
  }

  return { buildState, send, settled };
}

async function post(address: string, body: object): Promise<Response> {
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return fetch(address, options).catch(() => {
    throw new Refusal('Нет связи с сервером. Текст остался на экране: попробуйте ещё раз.', 0);
  });
}
