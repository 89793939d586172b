import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createAnswerPage } from '../../../functions/platforms/yandex/answer-page.ts';
import { createHandler } from '../../../functions/platforms/yandex/create-handler.ts';
import { describeGateway } from '../../../functions/platforms/yandex/gateway.ts';
import { smallSite } from '../../torture/small-site.ts';
import { facts } from '../forms/sample-facts.ts';

const PAGE = '<p>Страница</p>'.repeat(50);

test('a page of the storage gets the headers of the site, and is packed for the way', async () => {
  const { ask, asked } = openCloud();
  const page = await ask('/section/map/', { 'accept-encoding': 'gzip, br' });
  expect(asked).toEqual(['GET https://pages.example/section/map/']);
  expect(gunzipSync(page.body).toString()).toBe(PAGE);
  expect(page).toMatchObject({
    status: 200,
    headers: {
      'content-encoding': 'gzip',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-frame-options': 'DENY',
      'cache-control': 'no-cache',
      etag: 'W/"5"',
      vary: 'accept-encoding',
    },
  });
  const plain = await ask('/section/map');
  expect(plain.body.toString()).toBe(PAGE);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(asked[1], 'a folder is asked for with its slash').toBe(asked[0]);
});

test('what the visitor has is not sent again, a picture comes whole, and nothing is a page of the site too', async () => {
  const { ask } = openCloud();
  const again = await ask('/section/map/', { 'if-none-match': 'W/"5"' });
  expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
  expect([...(await ask('/section/favicon.ico')).body]).toEqual([0, 255, 1]);
  const lost = await ask('/section/nothing/');
  expect(lost).toMatchObject({ status: 404, headers: { 'x-frame-options': 'DENY' } });
});

test('forms stay with the forms, also where no storage is set', async () => {
  const { ask, asked } = openCloud();
  expect((await ask('/section/forms/become-mentor/check')).body.toString()).toBe('form');
  expect((await ask('/section/health')).body.toString()).toBe('form');
  expect(asked).toEqual([]);
  expect((await openCloud(() => undefined).ask('/section/map/')).body.toString()).toBe('form');
});

test('a storage that is away, or a wrong setting, is told to the visitor in words', async () => {
  const away = openCloud(undefined, () => Promise.reject(new Error('away')));
  expect(await away.ask('/section/map/')).toMatchObject({
    status: 503,
    headers: { 'x-frame-options': 'DENY' },
  });
  const wrong = openCloud(() => {
    throw new Error('PAGES_URL');
  });
  expect((await wrong.ask('/section/map/')).status).toBe(503);
});

test('the gateway sends pages and forms to the function, and folders without a page to the storage', () => {
  const files = [
    'index.html',
    'map/index.html',
    'map/map.json',
    '_astro/a.js',
    'pagefind/w.js',
    'robots.txt',
  ];
  const { paths } = describeGateway(files, '/section/') as { paths: Record<string, object> };
  expect(Object.keys(paths)).toEqual([
    '/section/forms/{step+}',
    '/section/health',
    '/section/_astro/{file+}',
    '/section/',
    '/section/{page+}',
  ]);
  expect(JSON.stringify(paths['/section/_astro/{file+}'])).toContain('"object":"section/_astro/{file}"');
  expect(JSON.stringify(paths['/section/{page+}'])).toContain('cloud_functions');
});

function openCloud(
  storage: () => string | undefined = () => 'https://pages.example/',
  get = async (address: URL, init: RequestInit) => keep(address, init),
) {
  const asked: string[] = [];
  const published = {
    base: '/section/',
    site: { facts, shell: smallSite.shell, policy: { scriptHashes: [] } },
  };
  const answerPage = createAnswerPage(published, {
    storage,
    get: (address, init) => {
      asked.push(`${init.method} ${address.href}`);
      return get(address, init);
    },
  });
  const forms = {
    answer: async () => new Response('form'),
    round: async () => ({ sent: 0, failed: 0 }),
  };
  const handler = createHandler(forms, answerPage);
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const { statusCode, multiValueHeaders, body, isBase64Encoded } = await handler({
      version: '1.0',
      httpMethod: 'GET',
      path,
      headers,
    });
    return {
      status: statusCode,
      headers: Object.fromEntries(Object.entries(multiValueHeaders).map(([name, [one]]) => [name, one])),
      body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    };
  };
  return { ask, asked };
}

/** What a storage with a site in it answers. */
function keep({ pathname }: URL, init: RequestInit): Response {
  if (pathname === '/section/favicon.ico') {
    return new Response(Uint8Array.of(0, 255, 1), { headers: { 'content-type': 'image/x-icon' } });
  }
  if (pathname !== '/section/map/') return new Response('lost', { status: 404 });
  const headers = { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache', etag: '"5"' };
  const isKnown = new Headers(init.headers).get('if-none-match') === '"5"';
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(PAGE, { headers });
}
