import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../../../functions/metrics/create-metrics.ts';
import { noteBackup } from '../../../functions/platforms/backup/last-backup.ts';
import { measureRequests } from '../../../functions/platforms/measure-requests.ts';
import { createNodeServer } from '../../../functions/platforms/node-server.ts';
import { openMetrics } from '../../../functions/platforms/open-metrics.ts';
import { temporaryFolder } from '../editorial/desk.ts';
import { readPrometheus } from '../functions/read-prometheus.ts';

const TOKEN = 'a'.repeat(64);

test('this machine reads the figures, and they tell of the requests before', async () => {
  const { ask, dataFolder } = await openServer();
  await noteBackup(dataFolder, { takenAt: new Date().toISOString(), folder: '/backups/1' });
  await ask('');
  await ask('map/%D0%98%D0%B2%D0%B0%D0%BD');
  const answer = await ask('metrics');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  const samples = readPrometheus(text);
  const pages = samples.find(
    ({ name, labels }) => name === 'site_request_duration_seconds_count' && labels.route === 'pages',
  );
  expect(pages?.value).toBe(2);
  expect(samples.find(({ name }) => name === 'site_backup_age_seconds')?.value).toBeLessThan(600);
  expect(text).not.toContain('%D0');
});

test.each([
  { 'x-forwarded-for': '203.0.113.9' },
  { forwarded: 'for=203.0.113.9' },
  { 'x-real-ip': '203.0.113.9' },
  { via: '1.1 proxy' },
])('whoever comes through a proxy finds no such page: %s', async (headers) => {
  const { ask } = await openServer();
  expect((await ask('metrics', headers)).status).toBe(404);
});

test('with a token everybody needs it, this machine too', async () => {
  const { ask } = await openServer(TOKEN);
  expect((await ask('metrics')).status).toBe(404);
  expect((await ask('metrics', { authorization: `Bearer ${'b'.repeat(64)}` })).status).toBe(404);
  const headers = { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.9' };
  expect((await ask('metrics', headers)).status).toBe(200);
});

test('another name of this machine, or another machine, finds no such page', async () => {
  const dataFolder = await temporaryFolder();
  const answer = openMetrics(parts(dataFolder, undefined));
  const from = async (address: string, host: string) =>
    (
      await answer(new Request('http://localhost/metrics', { headers: { host } }), {
        address,
        serverPort: 80,
      })
    ).status;
  expect(await from('127.0.0.1', 'localhost:4321')).toBe(200);
  expect(await from('127.0.0.1', 'nastavnik.ru')).toBe(404);
  expect(await from('203.0.113.9', 'localhost:4321')).toBe(404);
});

function parts(dataFolder: string, metricsToken: string | undefined) {
  const stats = { applications: 1, waiting: 0, sent: 2, dead: 0, quarantined: 0 };
  return {
    config: { dataFolder, metricsToken },
    metrics: createMetrics(),
    isHealthy: async () => true,
    stats: async () => stats,
    buildState: () => ({ state: 'live' as const }),
    now: () => new Date(),
  };
}

async function openServer(token?: string) {
  const dataFolder = await temporaryFolder();
  const given = parts(dataFolder, token);
  const server = createNodeServer({
    base: '/',
    trustedProxies: 1,
    connectionsPerAddress: 24,
    functions: { metrics: openMetrics(given) },
    serveStatic: (_, response) => void response.end('page'),
  });
  measureRequests(server, { base: '/', prefixes: ['metrics'], metrics: given.metrics });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/${path}`, { headers: { ...headers, connection: 'close' } });
  return { ask, dataFolder };
}
