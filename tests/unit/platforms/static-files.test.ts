import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLiveSite } from '../../../functions/platforms/live-site.ts';
import { createNodeServer } from '../../../functions/platforms/node-server.ts';

const root = mkdtempSync(join(tmpdir(), 'static-'));
const one = makeBuild('one', 'first');
const two = makeBuild('two', 'second');
const live = createLiveSite(one, '/section/');
const server = createNodeServer({
  base: '/section/',
  trustedProxies: 0,
  connectionsPerAddress: 24,
  functions: { health: () => Promise.resolve(new Response('well')) },
  serveStatic: live.serve,
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the server', () => {
  test('serves a page with a strict policy and asks the browser to check for a newer one', async () => {
    const answer = await get('/section/map/');
    expect(answer).toMatchObject({ status: 200, body: 'first' });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['cache-control']).toBe('no-cache');
    const again = await get('/section/map/', { 'if-none-match': String(answer.headers.etag) });
    expect(again.status).toBe(304);
  });

  test('says of a page that the browser has what it says of the page', async () => {
    const answer = await get('/section/map/');
    const known = { 'if-none-match': `"other", W/${answer.headers.etag}` };
    const { status, headers, body } = await get('/section/map/', known);
    const { 'content-length': _, date: __, ...said } = answer.headers;
    expect({ status, body }).toEqual({ status: 304, body: '' });
    expect(headers).toMatchObject(said);
  });

  test('a page that the next build has made again as it was is not sent again', async () => {
    const { etag } = (await get('/section/same/')).headers;
    live.show(two);
    expect((await get('/section/same/', { 'if-none-match': String(etag) })).status).toBe(304);
    live.show(one);
  });

  test.each([
    ['br, gzip', 'br', 'packed by br'],
    ['gzip, deflate', 'gzip', 'packed by gz'],
    ['gzip;q=1.0, br;q=0', 'gzip', 'packed by gz'],
    ['identity;q=1, *;q=0', undefined, 'long text'],
    ['', undefined, 'long text'],
  ])('sends to a browser that takes «%s» what it can unpack', async (accepted, encoding, body) => {
    const answer = await get('/section/packed/', { 'accept-encoding': accepted });
    expect(answer).toMatchObject({ status: 200, body, headers: { vary: 'accept-encoding' } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  test('answers HEAD with the headers of the page alone', async () => {
    const { headers, body } = await get('/section/map/', {}, 'HEAD');
    expect({ length: headers['content-length'], body }).toEqual({ length: '5', body: '' });
  });

  test('tells texts as Russian browsers must read them', async () => {
    const typeOf = async (path: string) => (await get(`/section/${path}`)).headers['content-type'];
    expect(await typeOf('large.txt')).toBe('text/plain;charset=utf-8');
    expect(await typeOf('_astro/first.js')).toBe('text/javascript;charset=utf-8');
    expect(await typeOf('_astro/first.webp')).toBe('image/webp');
    expect(await typeOf('feeds/news.xml')).toBe('application/rss+xml;charset=utf-8');
  });

  test('lets hashed files be kept for a year', async () => {
    expect((await get('/section/_astro/first.js')).headers['cache-control']).toContain('immutable');
  });

  test('lets pictures be kept for a day, and by the visitor alone: a consent may end', async () => {
    const rule = (await get('/section/_astro/first.webp')).headers['cache-control'];
    expect(rule).toBe('private, max-age=86400');
  });

  test('adds the slash that a folder lacks and keeps the query', async () => {
    expect((await get('/section/map?q=1')).headers.location).toBe('/section/map/?q=1');
    expect((await get('/section')).headers.location).toBe('/section/');
  });

  test.each([
    '/section/nothing/',
    '/section/../package.json',
    '/section/%2e%2e/secret/',
    '/section/.hidden',
    '/section/.git/key.pem',
    '/section/packed/index.html.br',
    '/section/packed/index.html.gz',
    '/section/404/',
    '/section/%zz/',
    '/section/late.txt',
  ])('answers %s with the page for lost visitors', async (path) => {
    writeFileSync(join(one, 'site', 'late.txt'), 'made after the build');
    expect(await get(path)).toMatchObject({ status: 404, body: 'lost' });
  });

  test('refuses to post to a page and hands functions their own paths', async () => {
    expect((await get('/section/map/', {}, 'POST')).status).toBe(405);
    expect((await get('/section/health')).body).toBe('well');
  });

  test('gives the stretch of a file that was asked for', async () => {
    const answer = await get('/section/map/', { range: 'bytes=1-2' });
    expect(answer).toMatchObject({ status: 206, body: 'ir', headers: { 'content-range': 'bytes 1-2/5' } });
    expect(await get('/section/map/', { range: 'bytes=3-' })).toMatchObject({ status: 206, body: 'st' });
    expect((await get('/section/map/', { range: 'bytes=3-9' })).headers['content-range']).toBe('bytes 3-4/5');
    expect((await get('/section/map/', { range: 'bytes=5-' })).status).toBe(416);
  });

  test('gives the first byte and the last ones, as players ask for them', async () => {
    expect(await get('/section/map/', { range: 'bytes=0-0' })).toMatchObject({ status: 206, body: 'f' });
    expect(await get('/section/map/', { range: 'bytes=-2' })).toMatchObject({ status: 206, body: 'st' });
    const film = await get('/section/film.mp4', { range: 'bytes=999998-', 'accept-encoding': 'br' });
    expect(film).toMatchObject({ status: 206, body: 'yz', headers: { 'content-type': 'video/mp4' } });
  });

  test.each([
    'bytes=3-2',
    'bytes=-',
    'bytes=0-1,3-4',
    'bytes=0-99999999999999999999',
    'bytes=a-b',
    'lines=1-2',
    '',
  ])('answers a range that it does not serve, «%s», with the whole file', async (range) => {
    expect(await get('/section/map/', { range })).toMatchObject({ status: 200, body: 'first' });
  });

  test('a stretch of another version is never mixed in, one of the same is gone on with', async () => {
    const { etag } = (await get('/section/map/')).headers;
    const same = await get('/section/map/', { range: 'bytes=1-2', 'if-range': String(etag) });
    expect(same).toMatchObject({ status: 206, body: 'ir' });
    const answer = await get('/section/map/', { range: 'bytes=1-2', 'if-range': '"old"' });
    expect(answer).toMatchObject({ status: 200, body: 'first' });
  });

  test('a file that has gone from the disk is not found, and the server goes on', async () => {
    rmSync(join(one, 'site', 'gone'), { recursive: true });
    expect(await get('/section/gone/')).toMatchObject({ status: 404, body: 'lost' });
    expect((await get('/section/map/')).status).toBe(200);
  });

  test('a file that cannot be read breaks its own answer and nothing else', async () => {
    rmSync(join(one, 'site', 'spoilt', 'index.html'));
    mkdirSync(join(one, 'site', 'spoilt', 'index.html'));
    await expect(get('/section/spoilt/')).rejects.toThrow();
    expect((await get('/section/map/')).status).toBe(200);
  });

  test.skipIf(!existsSync('/proc/self/fd'))(
    'closes the files of visitors who leave in the middle',
    async () => {
      const before = openFiles();
      for (let visitor = 0; visitor < 40; visitor += 1) await leaveInTheMiddle('/section/large.txt');
      await vi.waitFor(() => expect(openFiles()).toBeLessThan(before + 10), { timeout: 5000 });
    },
  );

  test('shows a new build at once and still gives scripts of the one before', async () => {
    live.show(two);
    expect((await get('/section/map/')).body).toBe('second');
    expect((await get('/section/_astro/first.js')).status).toBe(200);
    expect(live.folders()).toEqual([two, one]);
    live.show(one);
  });

  test('a picture leaves with the build that showed it: a consent may have ended', async () => {
    expect((await get('/section/_astro/first.webp')).status).toBe(200);
    live.show(two);
    for (const query of ['', '?x.js', '?.js', '%3F.js'])
      expect((await get(`/section/_astro/first.webp${query}`)).status).toBe(404);
    live.show(one);
  });
});

function makeBuild(name: string, words: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'site', 'map'), { recursive: true });
  for (const page of ['gone', 'spoilt']) {
    mkdirSync(join(folder, 'site', page));
    writeFileSync(join(folder, 'site', page, 'index.html'), page);
  }
  mkdirSync(join(folder, 'site', '_astro'));
  mkdirSync(join(folder, 'functions', 'shell'), { recursive: true });
  writeFileSync(join(folder, 'site', 'map', 'index.html'), words);
  for (const part of ['packed', 'same', 'feeds', '.git']) mkdirSync(join(folder, 'site', part));
  writeFileSync(join(folder, 'site', 'packed', 'index.html'), 'long text');
  for (const ending of ['br', 'gz'])
    writeFileSync(join(folder, 'site', 'packed', `index.html.${ending}`), `packed by ${ending}`);
  writeFileSync(join(folder, 'site', 'same', 'index.html'), 'the same in both builds');
  writeFileSync(join(folder, 'site', 'feeds', 'news.xml'), '<rss/>');
  writeFileSync(join(folder, 'site', '.git', 'key.pem'), 'secret');
  writeFileSync(join(folder, 'site', 'film.mp4'), `${'x'.repeat(999_998)}yz`);
  writeFileSync(join(folder, 'site', '404.html'), 'lost');
  writeFileSync(join(folder, 'site', 'large.txt'), 'x'.repeat(6_000_000));
  writeFileSync(join(folder, 'site', '.hidden'), 'a dot-file');
  for (const ending of ['js', 'webp'])
    writeFileSync(join(folder, 'site', '_astro', `${words}.${ending}`), '');
  writeFileSync(join(folder, 'functions', 'shell', 'index.html'), '');
  writeFileSync(join(folder, 'functions', 'site-facts.json'), '{}');
  writeFileSync(join(folder, 'functions', 'policy.json'), '{"scriptHashes":[]}');
  return folder;
}

/** Sends the path as it is: `fetch` would resolve the dots first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (chunk) => (body += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
      });
      sent.on('error', reject).end();
    },
  );
}

function openFiles(): number {
  return readdirSync('/proc/self/fd').length;
}

function leaveInTheMiddle(path: string): Promise<void> {
  return new Promise((resolve) => {
    const sent = httpRequest({ port, host: '127.0.0.1', path, agent: false }, (answer) => {
      answer.once('data', () => sent.destroy());
    });
    sent.on('error', () => {});
    sent.on('close', () => resolve());
    sent.end();
  });
}
