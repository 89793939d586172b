import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { networkOf } from '../../src/text/network-of.ts';
import { visitorAddress } from './visitor-address.ts';

/** A function that answers requests under its own paths. */
export type Answer = (request: Request, visitor: Visitor) => Promise<Response>;

export interface Visitor {
  readonly address: string;
  /** The port of this server that the request came to. */
  readonly serverPort: number;
}

export interface ServerParts {
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
  readonly trustedProxies: number;
  /**
   * Measured in a prototype: 700 slow connections of one address starved all others until each was held to 24.
   */
  readonly connectionsPerAddress: number;
  /** Address prefixes under the base, each with its function: `forms/`, `health`, `api/editorial/`. */
  readonly functions: Readonly<Record<string, Answer>>;
  /** Answers everything else; the base path is already taken off the request's address. */
  readonly serveStatic: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Joins the static site and the functions into one HTTP server, not yet listening. */
export function createNodeServer({
  base,
  trustedProxies,
  connectionsPerAddress,
  functions,
  serveStatic,
}: ServerParts): Server {
  const visitorOf = (incoming: unknown): Visitor => {
    const request = incoming as IncomingMessage;
    return {
      address: visitorAddress(request, trustedProxies),
      serverPort: request.socket.localPort ?? 0,
    };
  };
  const listeners = Object.entries(functions).map(([prefix, answer]) => ({
    prefix: base + prefix,
    listen: getRequestListener((request, { incoming }) => answer(request, visitorOf(incoming)), {
      overrideGlobalObjects: false,
    }),
  }));

  const server = createServer(LIMITS, (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const called = listeners.find(({ prefix }) => path.startsWith(prefix));
    if (called) return void called.listen(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const ending = query === undefined ? '' : `?${query}`;
    if (!`${path}/`.startsWith(base)) return void response.writeHead(302, { location: base }).end();
    if (isFolderWithoutSlash(path)) {
      return void response.writeHead(301, { location: `${path}/${ending}` }).end();
    }
    request.url = path.slice(base.length - 1) + ending;
    serveStatic(request, response);
  });
  server.maxConnections = 512;
  if (trustedProxies === 0) capConnectionsPerAddress(server, connectionsPerAddress);
  return server;
}

/** A slow or silent client gives its place back. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
};

function capConnectionsPerAddress(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = networkOf(socket.remoteAddress ?? '');
    const count = (open.get(address) ?? 0) + 1;
    if (count > most) return void socket.destroy();
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}

/** `/map` is the folder `/map/`; `//host` would be another host, so it is not redirected. */
function isFolderWithoutSlash(path: string): boolean {
  return !path.endsWith('/') && !path.startsWith('//') && !path.slice(path.lastIndexOf('/')).includes('.');
}
