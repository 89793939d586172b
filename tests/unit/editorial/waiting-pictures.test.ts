import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Door } from '../../../functions/editorial/door.ts';
import { openWaitingPictures } from '../../../functions/editorial/waiting-pictures.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { CHIEF, git, NOW, type OpenDesk, openDesk, temporaryFolder } from './desk.ts';

const PATH = 'content/practices/ishim/dvorovaya-masterskaya.md';
const PICTURE = 'content/practices/ishim/dvor.jpg';
const OLEG: Editor = {
  name: 'Олег Ишимский',
  email: 'oleg@mail.example',
  role: 'municipal',
  municipality: 'ishim',
};
/** Every step starts git some times; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

let desk: OpenDesk;
let editor: Editor;
const door: Door = () => ({ editor, mode: 'review' });

beforeEach(async () => {
  editor = OLEG;
  desk = await openDesk(undefined, door);
});

const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } })
    .withExif({ IFD0: { Artist: 'Иван' } })
    .jpeg()
    .toBuffer();

async function sendAhead(picture: Buffer, name = 'dvor.jpg') {
  const content = picture.toString('base64');
  return desk.act('keepPicture', { name, content, encoding: 'base64' });
}

async function save(assets: readonly object[]) {
  const { text, baseId } = await desk.open(PATH);
  return desk.act('persistEntry', {
    dataFiles: [
      { path: PATH, slug: 'ishim/dvorovaya-masterskaya', raw: `${text}\nСнимок: dvor.jpg\n`, baseId },
    ],
    assets,
    options: { commitMessage: 'Правка', collectionName: 'practices', useWorkflow: true },
  });
}

const waiting = async () => {
  const files = await readdir(join(desk.folder, 'waiting-pictures'), { recursive: true });
  return files.filter((name) => /[0-9a-f]{40}$/.test(name));
};

describe('A picture that is sent ahead of its entry', SLOW, () => {
  it('goes with the save that names it, without the camera’s data, and waits no longer', async () => {
    const { body } = await sendAhead(await photo());
    expect(await waiting()).toHaveLength(1);
    expect((await save([{ path: PICTURE, id: body.id }])).status).toBe(200);
    const draft = 'refs/heads/drafts/practices/ishim--dvorovaya-masterskaya';
    expect(git(desk.repository, 'rev-parse', `${draft}:${PICTURE}`)).toBe(body.id);
    expect(git(desk.repository, 'cat-file', 'blob', String(body.id))).not.toContain('Иван');
    expect(await waiting()).toEqual([]);
  });

  it('is no other editor’s, and serves no name of another kind', async () => {
    const { body } = await sendAhead(await photo());
    editor = { ...OLEG, email: 'vera@mail.example' };
    const foreign = await save([{ path: PICTURE, id: body.id }]);
    expect([foreign.status, foreign.body.error]).toEqual([410, expect.stringContaining('«dvor.jpg»')]);
    editor = OLEG;
    expect((await save([{ path: PICTURE.replace('.jpg', '.png'), id: body.id }])).status).toBe(415);
    expect((await save([{ path: 'content/practices/tobolsk/dvor.jpg', id: body.id }])).status).toBe(403);
  });

  it('is dropped after a day, and its save says what to do', async () => {
    const { body } = await sendAhead(await photo());
    desk.wait(23);
    await desk.waiting.dropOld();
    expect(await waiting()).toHaveLength(1);
    desk.wait(1);
    const late = await save([{ path: PICTURE, id: body.id }]);
    expect([late.status, late.body.error]).toEqual([410, expect.stringContaining('добавьте ещё раз')]);
    await desk.waiting.dropOld();
    expect(await waiting()).toEqual([]);
  });

  it('is refused by itself when it is no picture, and the others stay', async () => {
    await sendAhead(await photo());
    const refused = await sendAhead(Buffer.from('не снимок, а слова'), 'slova.jpg');
    expect([refused.status, refused.body.error]).toEqual([415, expect.stringContaining('не JPEG')]);
    expect(await waiting()).toHaveLength(1);
  });

  it('is refused when too many wait', async () => {
    const folder = await temporaryFolder();
    const place = openWaitingPictures({ folder, now: () => NOW, mostBytes: 1000 });
    const id = await place.keep(OLEG, Buffer.alloc(600, 1));
    await expect(place.keep(OLEG, Buffer.alloc(600, 2))).rejects.toThrow(/Сохраните запись с теми/);
    await place.keep(CHIEF, Buffer.alloc(600, 2));
    await place.drop(OLEG, [id]);
    await place.keep(OLEG, Buffer.alloc(600, 2));
  });
});
