import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readStorage } from '../../../functions/config.ts';
import { type Bucket, openBucket } from '../../../functions/platforms/storage/bucket.ts';
import { publishSite } from '../../../functions/platforms/storage/publish-site.ts';
import { siteObjects } from '../../../functions/platforms/storage/site-objects.ts';

const root = mkdtempSync(join(tmpdir(), 'storage-'));
const folder = join(root, 'site');
const storage = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: join(root, 'storage'),
  configureBuckets: [{ name: 'pages' }],
});
let variables: Record<string, string>;
let address: string;

beforeAll(async () => {
  const { port } = await storage.run();
  address = `http://127.0.0.1:${port}`;
  variables = {
    S3_ENDPOINT: address,
    S3_BUCKET: 'pages',
    S3_REGION: 'ru-central1',
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  };
});
afterAll(async () => {
  await storage.close();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  write('index.html', 'home');
  write('map/index.html', PAGE);
  write('map/index.html.gz', gzipSync(PAGE));
  write('map/index.html.br', 'brotli');
  write('_astro/a.AbC.js', 'a()');
  write('_astro/photo.DeF.webp', 'photo');
  write('open-data/mentors.csv', 'Имя;Город');
  write('open-data/mentors.csv.gz', gzipSync('Имя;Город'));
  write('feeds/news.xml', '<rss/>');
  const bucket = open();
  for (const key of (await bucket.list()).keys()) await bucket.remove(key);
});

test('a site lies in the bucket as browsers and programs read it', async () => {
  expect(await publish()).toEqual({ sent: 6, same: 0, removed: 0 });
  expect(await headersOf('map/index.html')).toEqual({
    type: 'text/html;charset=utf-8',
    cache: 'no-cache',
    encoding: 'gzip',
  });
  expect(await headersOf('_astro/a.AbC.js')).toMatchObject({ cache: 'public, max-age=31536000, immutable' });
  expect(await headersOf('_astro/photo.DeF.webp')).toMatchObject({ cache: 'private, max-age=86400' });
  expect(await headersOf('feeds/news.xml')).toMatchObject({ type: 'application/rss+xml;charset=utf-8' });
  const table = { type: 'text/csv;charset=utf-8', cache: 'no-cache', encoding: null };
  expect(await headersOf('open-data/mentors.csv'), 'spreadsheets do not unpack').toEqual(table);
});

test('only what has changed is sent, and what is gone is taken away', async () => {
  await publish();
  expect(await publish()).toEqual({ sent: 0, same: 6, removed: 0 });
  write('index.html', 'home, changed');
  rmSync(join(folder, '_astro'), { recursive: true });
  write('_astro/b.GhI.js', 'b()');
  expect(await publish()).toEqual({ sent: 2, same: 4 - 1, removed: 1 });
  const names = [...(await open().list()).keys()];
  expect(names, 'a page that was opened before still has its script').toContain('_astro/a.AbC.js');
  expect(names, 'a consent may have ended').not.toContain('_astro/photo.DeF.webp');
  expect((await publish(siteOf('/'), { sendsAll: true })).sent, 'headers have changed').toBe(5);
});

test('parts of pages go first, pages after them, and what is gone goes last', async () => {
  await open().put('old/index.html', new Uint8Array(1), {});
  const done: string[] = [];
  await publish(siteOf('/'), {}, watched(open(), done));
  const at = (word: string) => done.findIndex((line) => line.includes(word));
  expect(at('_astro/')).toBe(0);
  expect(done.slice(0, 2).every((line) => line.includes('_astro/'))).toBe(true);
  expect(at('.html')).toBeGreaterThan(at('feeds/'));
  expect(at('.html')).toBeGreaterThan(at('csv'));
  expect(done.at(-1)).toBe('remove old/index.html');
});

test('what was broken off is gone on with', async () => {
  const bucket = open();
  let left = 3;
  const breaking: Bucket = {
    ...bucket,
    put: async (...object) => {
      left -= 1;
      if (left < 0) throw new Error('cut');
      await bucket.put(...object);
    },
  };
  await expect(publish(siteOf('/'), {}, breaking)).rejects.toThrow('cut');
  const halfway = (await bucket.list()).size;
  expect(halfway).toBe(3);
  expect([...(await bucket.list()).keys()].filter((key) => key.endsWith('.html'))).toEqual([]);
  expect(await publish()).toEqual({ sent: 6 - halfway, same: halfway, removed: 0 });
});

test('a site that is a section touches nothing beside it', async () => {
  await open().put('index.html', new Uint8Array(1), {});
  await open().put('Имя с пробелом.txt', new Uint8Array(1), {});
  expect(await publish(siteOf('/section/'), { base: '/section/' })).toEqual({
    sent: 6,
    same: 0,
    removed: 0,
  });
  expect([...(await open().list()).keys()]).toEqual(
    expect.arrayContaining(['index.html', 'section/map/index.html', 'Имя с пробелом.txt']),
  );
});

test('a listing of many pages is read to its end, whatever the names', async () => {
  const pages: Readonly<Record<string, string>> = {
    '': '<EncodingType>url</EncodingType><Contents><Key>a+b%26/%D1%8F.txt</Key><ETag>&quot;01&quot;</ETag></Contents><NextContinuationToken>x/+&amp;=</NextContinuationToken>',
    'x/+&=': '<Contents><Key>c&amp;d</Key><ETag>"02"</ETag></Contents>',
  };
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    response.end(pages[searchParams.get('continuation-token') ?? '']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const bucket = openBucket(readStorage({ ...variables, S3_ENDPOINT: `http://127.0.0.1:${port}` }));
  expect([...(await bucket.list())]).toEqual([
    ['a b&/я.txt', '01'],
    ['c&d', '02'],
  ]);
  server.closeAllConnections();
  server.close();
});

test('what stands in the way is told in words that name the setting', async () => {
  const refused = async (change: Record<string, string>) => {
    const bucket = openBucket(readStorage({ ...variables, ...change }));
    return bucket.list().then(
      () => '',
      (error: Error) => error.message,
    );
  };
  expect(await refused({ S3_BUCKET: 'another' })).toContain('S3_BUCKET: бакета another нет');
  expect(await refused({ S3_ACCESS_KEY_ID: 'nobody' })).toContain('S3_ACCESS_KEY_ID');
  expect(await refused({ S3_SECRET_ACCESS_KEY: 'wrong' })).toContain('S3_SECRET_ACCESS_KEY');
  expect(() => readStorage({})).toThrow(/S3_BUCKET: .*\nS3_ACCESS_KEY_ID: .*\nS3_SECRET_ACCESS_KEY: /);
});

const PAGE = '<p>Страница</p>'.repeat(100);

function open(): Bucket {
  return openBucket(readStorage(variables));
}

function siteOf(base: string) {
  return siteObjects(folder, base);
}

function publish(
  objects = siteOf('/'),
  order: { readonly sendsAll?: boolean; readonly base?: string } = {},
  bucket = open(),
) {
  return publishSite(objects, bucket, { sendsAll: false, base: '/', ...order });
}

/** A bucket that writes down what is done to it, in the order in which it is done. */
function watched(bucket: Bucket, done: string[]): Bucket {
  return {
    list: bucket.list,
    put: async (key, body, headers) => {
      done.push(`put ${key}`);
      await bucket.put(key, body, headers);
    },
    remove: async (key) => {
      done.push(`remove ${key}`);
      await bucket.remove(key);
    },
  };
}

async function headersOf(key: string) {
  const { headers } = await fetch(`${address}/pages/${key}`);
  return {
    type: headers.get('content-type'),
    cache: headers.get('cache-control'),
    encoding: headers.get('content-encoding'),
  };
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}
