import type { Server } from 'node:http';
import type { Metrics } from '../metrics/create-metrics.ts';

/**
 * Tells of every answer how long it took. Routes are the server's parts, never the address that was asked for.
 *
 * @param prefixes of the functions under the base: `forms/`, `health`
 */
export function measureRequests(
  server: Server,
  { base, prefixes, metrics }: { base: string; prefixes: readonly string[]; metrics: Metrics },
): void {
  server.on('request', ({ url = '/', method = '' }, response) => {
    const begun = performance.now();
    response.once('close', () => {
      const prefix = prefixes.find((one) => url.startsWith(base + one));
      metrics.noteRequest({
        route: prefix?.replace(/\/$/, '') ?? 'pages',
        method: METHODS.has(method) ? method : 'OTHER',
        status: response.statusCode,
        seconds: (performance.now() - begun) / 1000,
      });
    });
  });
}

/** Whoever sends methods of their own makes no figures of their own. */
const METHODS = new Set(['GET', 'HEAD', 'POST']);
