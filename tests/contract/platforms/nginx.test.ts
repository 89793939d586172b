import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { createLiveSite } from '../../../functions/platforms/live-site.ts';
import { createNodeServer } from '../../../functions/platforms/node-server.ts';
import { openForms } from '../../../functions/platforms/open-forms.ts';
import { freePort } from '../../e2e/start-site.ts';
import { nginxLacks, startNginx } from '../../nginx.ts';
import { smallSite } from '../../torture/small-site.ts';
import { selfSigned } from '../self-signed.ts';
import { apply, post, SITE_URL } from './apply.ts';
import { askByHttp2 } from './ask-by-http2.ts';

const HOST = new URL(SITE_URL).hostname;
const PAGE = '<p>Страница о наставничестве.</p>'.repeat(100);
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const certificate = selfSigned(HOST);
const stops: (() => Promise<unknown>)[] = [];
let ask: ReturnType<typeof askByHttp2>;
let stopSite: () => Promise<void>;

describe.skipIf(nginxLacks !== undefined)('the Node platform behind nginx, as its page says', () => {
  beforeAll(async () => {
    const port = await freePort();
    await startNginx(folder, configuration(await startPlatform(), port)).then((stop) => stops.unshift(stop));
    ask = askByHttp2({ port, host: HOST, ca: certificate.cert });
    stops.unshift(ask.close);
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('speaks HTTP/2 and sends pages packed at build, with every header of theirs and with HSTS', async () => {
    const { status, headers, body } = await ask({
      path: '/map/',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: 'packed by brotli' });
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    });
    const gzip = await ask({ path: '/map/', headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    const plain = await ask({ path: '/map/' });
    expect(plain.body.toString()).toBe(PAGE);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('lets browsers keep what has a hash for a year, and asks of a page only whether it has changed', async () => {
    const script = await ask({ path: '/_astro/a.js' });
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const { headers } = await ask({ path: '/map/' });
    const again = await ask({ path: '/map/', headers: { 'if-none-match': String(headers.etag) } });
    expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
  });

  test('gives one visitor a hundred pictures at a time', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => ask({ path: '/map/' })));
    expect(all.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('gives players the stretch of a film that they ask for', async () => {
    const { status, headers, body } = await ask({
      path: '/film.mp4',
      headers: { range: 'bytes=2999998-' },
    });
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({
      status: 206,
      type: 'video/mp4',
      body: 'yz',
    });
  });

  test('takes an application from the form to the receipt', async () => {
    const reference = await apply(async ({ method, path, headers, body }) => {
      const answer = await ask({ method, path, headers: { ...headers }, body });
      const { ':status': _, ...others } = answer.headers;
      return new Response(answer.body.length === 0 ? null : new Uint8Array(answer.body), {
        status: answer.status,
        headers: Object.entries(others).map(([name, value]): [string, string] => [name, String(value)]),
      });
    });
    expect(reference).toMatch(/\w/);
    const log = await vi.waitFor(() => {
      const written = readFileSync(join(folder, 'access.log'), 'utf8');
      expect(written, 'nginx writes when the answer has gone').toContain('/forms/become-mentor/sent/');
      return written;
    });
    expect(log, 'neither a number of an application nor a query').not.toMatch(new RegExp(`${reference}|\\?`));
  });

  test('counts by the address that a visitor comes from, not by the one that he writes', async () => {
    const address = async (from: string) => {
      const visitor = askByHttp2({ port: ask.port, host: HOST, ca: certificate.cert, from });
      const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
      const { body } = await visitor({ path: '/forms/who-asks', headers });
      await visitor.close();
      return body.toString();
    };
    expect(await address('127.0.0.1')).toBe('127.0.0.1');
    if (process.platform === 'linux') expect(await address('127.0.0.2')).toBe('127.0.0.2');
  });

  test('stops a post that is too large for a form, and lets an editor’s photo through', async () => {
    const body = new Uint8Array(300_000);
    const { headers } = post('check', {});
    expect((await ask({ method: 'POST', path: '/forms/become-mentor/check', headers, body })).status).toBe(
      413,
    );
    const photo = await ask({ method: 'POST', path: '/api/editorial/', headers: {}, body });
    expect(photo.body.toString()).toBe('300000');
  });

  test('tells visitors what to do while the site is started anew', async () => {
    await stopSite();
    const { status, headers, body } = await ask({ path: '/map/' });
    expect(status).toBe(503);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '30',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': 'max-age=31536000',
    });
    expect(body.toString()).toContain('ответы остались в форме');
  });
});

/** The site as the server runs it, over a small build. */
async function startPlatform(): Promise<number> {
  const config = readConfig({
    DATA_FOLDER: join(folder, 'data'),
    SITE_URL,
    TRUSTED_PROXIES: '1',
    FORMS_SECRET: 'ab'.repeat(32),
  });
  mkdirSync(config.dataFolder);
  const forms = await openForms(
    config,
    () => smallSite,
    () => {},
  );
  const server = createNodeServer({
    base: config.base,
    trustedProxies: config.trustedProxies,
    connectionsPerAddress: config.connectionsPerAddress,
    functions: {
      'forms/who-asks': async (_, { address }) => new Response(address),
      'forms/': forms.answer,
      'api/editorial/': async (request) => new Response(String((await request.arrayBuffer()).byteLength)),
    },
    serveStatic: createLiveSite(makeBuild(), config.base).serve,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stopSite = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  stops.push(() => stopSite(), forms.stop);
  return (server.address() as AddressInfo).port;
}

function makeBuild(): string {
  const build = join(folder, 'build');
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(join(build, path, '..'), { recursive: true });
    writeFileSync(join(build, path), content);
  };
  write('functions/site-facts.json', JSON.stringify(smallSite.facts));
  write('functions/policy.json', JSON.stringify(smallSite.policy));
  write('functions/shell/index.html', smallSite.shell);
  write('site/404.html', 'lost');
  write('site/map/index.html', PAGE);
  write('site/map/index.html.br', 'packed by brotli');
  write('site/map/index.html.gz', gzipSync(PAGE));
  write('site/_astro/a.js', 'a()');
  write('site/film.mp4', `${'x'.repeat(2_999_998)}yz`);
  return build;
}

/** The file of the page, with the places of this test. */
function configuration(site: number, port: number): string {
  for (const [name, text] of [
    ['cert.pem', certificate.cert],
    ['key.pem', certificate.key],
  ] as const)
    writeFileSync(join(folder, name), text);
  return readFileSync('functions/platforms/linux/nginx.conf', 'utf8')
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${site}`)
    .replace(/listen 80;\n\s*listen \[::\]:80;/, `listen unix:${join(folder, 'redirect.sock')};`)
    .replace(/listen 443 ssl http2;\n\s*listen \[::\]:443 ssl http2;/, `listen ${port} ssl http2;`)
    .replace(/\/etc\/letsencrypt\/live\/\S+\/fullchain\.pem/, join(folder, 'cert.pem'))
    .replace(/\/etc\/letsencrypt\/live\/\S+\/privkey\.pem/, join(folder, 'key.pem'))
    .replace('/var/log/nginx/nastavnik.log', join(folder, 'access.log'))
    .replace('/var/log/nginx/nastavnik.error.log', join(folder, 'error.log'));
}
