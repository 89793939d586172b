import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git, type OpenDesk, openDesk } from './desk.ts';

const TRICKS = [
  'src/pages/index.astro',
  'package.json',
  '.git/config',
  'content/../package.json',
  'content/municipalities/../../package.json',
  '/etc/passwd',
  'content/municipalities/ishim.json\0.png',
  'content/municipalities/.gitattributes',
  'content/map/region-outline.geojson',
  'content/municipalities/ishim.html',
];

let desk: OpenDesk;

// Nothing here changes what is published, so all tests share one desk.
beforeAll(async () => {
  let clean = async () => {};
  desk = await openDesk((atEnd) => {
    clean = atEnd;
  });
  return clean;
});

describe('What the gateway lets an editor reach', () => {
  it('refuses to read or write any path outside the model', async () => {
    const options = { commitMessage: 'Взлом' };
    const asset = { content: '', encoding: 'base64' };
    for (const path of TRICKS) {
      const answers = await Promise.all([
        desk.act('getEntry', { path }),
        desk.act('entriesByFiles', { files: [{ path }] }),
        desk.save(path, '{}', null),
        desk.save(path, '{}', 'f'.repeat(40)),
        desk.act('persistMedia', { asset: { ...asset, path }, options }),
        desk.act('getMediaFile', { path }),
        desk.act('deleteFiles', { paths: [path], options }),
      ]);
      expect(
        answers.map(({ status }) => status),
        path,
      ).toEqual(Array(7).fill(403));
    }
    expect(git(desk.repository, 'rev-list', '--count', 'main')).toBe('1');
  });

  it('keeps the given list of entries as it is', async () => {
    const { text } = await desk.open('content/municipalities/ishim.json');
    const added = await desk.save('content/municipalities/moskva.json', text, null);
    expect(added).toMatchObject({ status: 403, body: { error: expect.stringContaining('только изменяют') } });
    const options = { commitMessage: 'Удаление' };
    expect((await desk.act('deleteFiles', { paths: ['content/region/site.json'], options })).status).toBe(
      403,
    );
    expect(
      (await desk.act('deleteFiles', { paths: ['content/municipalities/ishim.json'], options })).status,
    ).toBe(403);
  });

  it('lists only entries of the model, whatever folder is asked for', async () => {
    const list = async (folder: string, extension: string) =>
      (await desk.act('entriesByFolder', { folder, extension, depth: 1 })).body as unknown as {
        file: { path: string };
      }[];
    expect(await list('content/municipalities', 'json')).toHaveLength(26);
    expect(await list('content/map', 'geojson')).toEqual([]);
    const all = await list('content', 'json');
    expect(all.map(({ file }) => file.path)).not.toContain('content/map/region-outline.geojson');
  });

  it('never hands out a symbolic link that someone committed', async () => {
    const desk = await openDesk();
    const checkout = join(desk.folder, 'clone');
    git(desk.folder, 'clone', '--quiet', desk.repository, checkout);
    await symlink('../../../../etc/passwd', join(checkout, 'content/guides/link.md'));
    git(checkout, 'add', '--all');
    git(checkout, 'commit', '--quiet', '--message=Ссылка');
    git(checkout, 'push', '--quiet', 'origin', 'main');
    expect((await desk.act('getEntry', { path: 'content/guides/link.md' })).status).toBe(404);
  });

  it('answers a wrong request in words and keeps working', async () => {
    expect((await desk.act('rebaseEverything', {})).status).toBe(422);
    expect((await desk.act('getEntry', {})).status).toBe(422);
    expect((await desk.act('constructor', {})).status).toBe(422);
    const post = (body: string, type: string) =>
      desk.ask('decap', { method: 'POST', body, headers: { 'content-type': type } });
    expect((await post('{"action"', 'application/json')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await desk.ask('decap')).status).toBe(404);
    const picture = 'path=content/practices/ishim/dvor.jpg';
    expect((await desk.ask(`blob/${'0'.repeat(40)}.jpg?${picture}`)).status).toBe(404);
    expect((await desk.ask(`blob/${'0'.repeat(40)}.jpg`)).status).toBe(403);
    expect((await desk.ask('blob/..%2f..%2fconfig.jpg')).status).toBe(404);
    expect((await desk.act('getMedia', { mediaFolder: '..' })).status).toBe(422);
    expect(desk.failures).toEqual([]);
  });

  it('refuses a request that would fill the memory', async () => {
    const body = new Blob([new Uint8Array(41 * 1024 * 1024)]);
    const answer = await desk.ask('decap', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(413);
  });

  it('says nothing about other addresses of the site', async () => {
    const request = new Request('http://localhost:4321/api/other', { headers: { host: 'localhost:4321' } });
    expect(await desk.gateway(request, { address: '127.0.0.1', serverPort: 4321 })).toBeUndefined();
  });
});
