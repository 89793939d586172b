/** Sends one action of Decap's proxy protocol; rejects when the connection breaks. */
export type Send = (action: string, params: object) => Promise<Call>;

export interface Call {
  readonly status: number;
  readonly body: { readonly data?: string; readonly id?: string } & Record<string, unknown>;
}

/** The gateway as an editor's browser with this session reaches it. */
export function connectEditor(port: number, session: string): Send {
  const origin = `http://localhost:${port}`;
  return async (action, params) => {
    const answer = await fetch(`${origin}/api/editorial/decap`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie: `editor=${session}` },
      body: JSON.stringify({ action, params }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}
