import { Agent, request } from 'node:http';

export interface Sent {
  readonly status: number;
  /** Number of the application, when it was accepted. */
  readonly reference: string | undefined;
  readonly page: string;
}

interface Connection {
  readonly agent?: Agent;
  /** Address of this machine to post from. */
  readonly from?: string;
}

/** Posts an application. Rejects when the connection is cut. */
export function send(port: number, body: string, { agent, from }: Connection = {}): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const post = request(
      {
        port,
        host: '127.0.0.1',
        path: '/forms/become-mentor/send',
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-forwarded-for': someAddress(),
        },
        agent: agent ?? false,
        ...(from === undefined ? {} : { localAddress: from }),
      },
      (answer) => {
        let page = '';
        answer.setEncoding('utf8').on('data', (text: string) => (page += text));
        answer.once('error', reject);
        answer.once('end', () => {
          const { location = '' } = answer.headers;
          const reference = /\?n=(.+)$/.exec(location)?.[1];
          resolve({ status: answer.statusCode ?? 0, reference, page });
        });
      },
    );
    post.once('error', reject);
    post.end(body);
  });
}

/** Connections that stay, one for each client. */
export function connectionsFor(clients: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: clients });
}

/** A new connection for each sending, so many at a time. */
export function newConnections(atATime: number): Agent {
  return new Agent({ maxSockets: atATime });
}

/** One of 16 million, so that no address posts more than people do. */
export function someAddress(): string {
  const [a, b, c] = crypto.getRandomValues(new Uint8Array(3));
  return `10.${a}.${b}.${c}`;
}
