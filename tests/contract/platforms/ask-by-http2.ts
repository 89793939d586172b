import { connect, type IncomingHttpHeaders } from 'node:http2';
import { connect as connectTls } from 'node:tls';

interface Place {
  readonly port: number;
  /** Whom the certificate must name. */
  readonly host: string;
  /** PEM of the certificate that is trusted. */
  readonly ca: string;
  /** Address of this machine to come from. */
  readonly from?: string;
}

interface Question {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
}

interface Http2Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server on this machine over one HTTP/2 connection with TLS; another protocol is a failure. */
export function askByHttp2({ port, host, ca, from }: Place) {
  const session = connect(`https://${host}:${port}`, {
    createConnection: () =>
      connectTls({
        port,
        host: '127.0.0.1',
        servername: host,
        ca,
        ALPNProtocols: ['h2'],
        ...(from === undefined ? {} : { localAddress: from }),
      }),
  });
  let failure: unknown;
  session.on('error', (error) => {
    failure = error;
  });
  const ask = ({ method = 'GET', path, headers = {}, body }: Question): Promise<Http2Answer> =>
    new Promise((resolve, reject) => {
      const stream = session.request({ ...headers, ':method': method, ':path': path, ':authority': host });
      let answer: IncomingHttpHeaders = {};
      const parts: Buffer[] = [];
      stream.on('response', (all) => {
        answer = all;
      });
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', reject);
      stream.on('close', () => {
        const status = answer[':status'];
        if (status === undefined) return reject(failure ?? new Error('no answer'));
        resolve({ status: Number(status), headers: answer, body: Buffer.concat(parts) });
      });
      stream.end(body);
    });
  const close = () => new Promise<void>((resolve) => session.close(resolve));
  return Object.assign(ask, { port, close });
}
