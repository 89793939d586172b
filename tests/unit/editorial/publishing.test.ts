import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exportContent } from '../../../functions/editorial/export-content.ts';
import { git, openDesk } from './desk.ts';

const ISHIM = 'content/municipalities/ishim.json';
const CONSENT = 'content/consents/become-mentor.md';

const withLead = (text: string, lead: string) =>
  `${JSON.stringify({ ...JSON.parse(text), lead }, null, 2)}\n`;

describe('An editor who saves an entry', () => {
  it('publishes a commit of their own that the next build sees', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(ISHIM);

    const { status, body } = await desk.save(
      ISHIM,
      withLead(text, 'Здесь ждут мастеров и спортсменов.'),
      baseId,
    );

    expect(status).toBe(200);
    expect(body.ids?.[ISHIM]).toBe(git(desk.repository, 'rev-parse', `main:${ISHIM}`));
    expect(desk.published).toEqual([git(desk.repository, 'rev-parse', 'main')]);
    expect(git(desk.repository, 'log', '-1', '--format=%an|%ae|%s|%aI', 'main')).toBe(
      'Анна Главная|chief@mail.example|Правка: content/municipalities/ishim.json|2026-11-22T12:05:00+05:00',
    );
    expect(git(desk.repository, 'diff', '--name-only', 'main~1', 'main')).toBe(ISHIM);
    const into = join(desk.folder, 'export');
    await exportContent({ repository: desk.repository, commit: 'main', into });
    expect(await readFile(join(into, 'municipalities/ishim.json'), 'utf8')).toContain('Здесь ждут мастеров');
  });

  it('may save again and again in the same tab', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(ISHIM);
    const first = await desk.save(ISHIM, withLead(text, 'Первая правка страницы.'), baseId);
    const second = await desk.save(
      ISHIM,
      withLead(text, 'Вторая правка страницы.'),
      first.body.ids?.[ISHIM] ?? '',
    );
    expect(second.status).toBe(200);
  });

  it('is told who was quicker, and overwrites nothing', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(ISHIM);
    await desk.save(ISHIM, withLead(text, 'Правка из первого окна.'), baseId);

    const late = await desk.save(ISHIM, withLead(text, 'Правка из второго окна.'), baseId);

    expect(late.status).toBe(409);
    expect(late.body.error).toMatch(/Анна Главная, 22 ноября 2026.+12:05.+текст остался на экране/);
    expect((await desk.open(ISHIM)).text).toContain('первого окна');
    expect(desk.published).toHaveLength(1);
  });

  it('loses nothing when several entries are saved in the same moment', async () => {
    const desk = await openDesk();
    const paths = ['ishim', 'tyumen', 'tobolsk', 'uvatskiy'].map(
      (name) => `content/municipalities/${name}.json`,
    );
    const opened = await Promise.all(paths.map((path) => desk.open(path)));
    const saved = await Promise.all(
      opened.map(({ text, baseId }, at) =>
        desk.save(paths[at] ?? '', withLead(text, 'Общая правка.'), baseId),
      ),
    );
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const path of paths) expect((await desk.open(path)).text).toContain('Общая правка.');
  });

  it('hears in Russian what is wrong with a broken entry', async () => {
    const desk = await openDesk();
    const { baseId } = await desk.open(ISHIM);
    const { status, body } = await desk.save(ISHIM, '{"title": "Ишим", "short": ""}', baseId);
    expect(status).toBe(422);
    expect(body.error).toContain('Коротко: Заполните поле');
    expect((await desk.save(ISHIM, '{"title": ', baseId)).status).toBe(422);
    expect(desk.published).toEqual([]);
  });

  it('cannot publish HTML or personal data', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(CONSENT);
    const html = await desk.save(
      CONSENT,
      `${text}\n<iframe src="https://chuzhoy.example"></iframe>\n`,
      baseId,
    );
    expect(html.status).toBe(422);
    expect(html.body.error).toMatch(/Текст согласия: Здесь HTML: <iframe/);
    const personal = await desk.save(CONSENT, `${text}\nИван Петров, 15 лет\n`, baseId);
    expect(personal.body.error).toMatch(/Фамилия рядом с возрастом/);
  });

  it('may clear a date in YAML as Decap writes it', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(CONSENT);
    const { status } = await desk.save(CONSENT, text.replace(/version: .*/, 'version: 2026-12-01'), baseId);
    expect(status).toBe(200);
  });
});

describe('Pictures', () => {
  const asset = (path: string, file: Buffer) => ({
    path,
    content: file.toString('base64'),
    encoding: 'base64',
  });
  const photo = () => sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#2a6' } });

  it('are published beside their entry without the camera’s data and at most 2000 px wide', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(CONSENT);
    const file = await photo()
      .withExif({ IFD0: { Artist: 'Иван' }, IFD3: { GPSLatitude: '57/1 9/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(file).metadata()).exif).toBeDefined();

    const { status } = await desk.save(CONSENT, `${text}\n![Встреча](vstrecha.jpg)\n`, baseId, [
      asset('content/consents/vstrecha.jpg', file),
    ]);

    expect(status).toBe(200);
    expect(desk.published).toHaveLength(1);
    const { body } = await desk.act('getMedia', { mediaFolder: 'content/consents' });
    const [media] = body as unknown as { displayURL: string; name: string }[];
    expect(media?.name).toBe('vstrecha.jpg');
    const answer = await desk.ask(media?.displayURL.replace('/api/editorial/', '') ?? '');
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    const seen = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(seen).toMatchObject({ width: 2000, height: 1000 });
    expect(seen.exif).toBeUndefined();
  });

  it('do not take the place of another that has their name', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(CONSENT);
    const path = 'content/consents/foto.jpg';
    const first = await photo().jpeg().toBuffer();
    const other = await sharp({ create: { width: 30, height: 15, channels: 3, background: '#a26' } })
      .jpeg()
      .toBuffer();
    const upload = (file: Buffer) =>
      desk.act('persistMedia', { asset: asset(path, file), options: { commitMessage: 'Фото' } });
    expect((await upload(first)).status).toBe(200);
    const id = git(desk.repository, 'rev-parse', `main:${path}`);

    const refused = await desk.save(CONSENT, `${text}\n![Встреча](foto.jpg)\n`, baseId, [asset(path, other)]);
    expect([refused.status, refused.body.error]).toEqual([
      409,
      expect.stringMatching(/«foto\.jpg» здесь уже есть.+Назовите свой файл иначе/),
    ]);
    expect((await upload(other)).status).toBe(409);
    expect((await upload(first)).status, 'the same picture again').toBe(200);
    expect(git(desk.repository, 'rev-parse', `main:${path}`)).toBe(id);
  });

  it('are turned upright before the camera’s note about it is dropped', async () => {
    const desk = await openDesk();
    const file = await photo().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    await desk.act('persistMedia', {
      asset: asset('content/guides/a.jpg', file),
      options: { commitMessage: 'Фото' },
    });
    const { body } = await desk.act('getMediaFile', { path: 'content/guides/a.jpg' });
    const answer = await desk.ask(String(body.displayURL).replace('/api/editorial/', ''));
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({
      width: 1000,
      height: 2000,
    });
  });

  it('are refused in plain words when they are anything but JPEG, PNG or WebP', async () => {
    const desk = await openDesk();
    const refused: [string, Buffer, number][] = [
      ['svg-inside.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 415],
      ['gif-inside.jpg', Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00'), 415],
      ['heic-inside.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 415],
      ['broken.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3, 4, 5, 6, 7, 8]), 422],
      ['png-inside.jpg', await photo().png().toBuffer(), 415],
      ['empty.jpg', Buffer.alloc(0), 415],
      ['document.pdf', Buffer.from('%PDF-1.7 and so on'), 403],
    ];
    for (const [name, file, status] of refused) {
      const options = { commitMessage: 'Фото' };
      const answer = await desk.act('persistMedia', {
        asset: asset(`content/guides/${name}`, file),
        options,
      });
      expect([name, answer.status]).toEqual([name, status]);
      expect(answer.body.error).toMatch(/[а-яё]{4}/);
    }
    expect(desk.published).toEqual([]);
  });

  it('stay while an entry shows them', async () => {
    const desk = await openDesk();
    const { text, baseId } = await desk.open(CONSENT);
    const file = await photo().png().toBuffer();
    const picture = 'content/consents/vid.png';
    const first = await desk.save(CONSENT, `${text}\n![Вид](vid.png)\n`, baseId, [asset(picture, file)]);
    const deletion = { paths: [picture], options: { commitMessage: 'Удаление' } };

    expect(await desk.act('deleteFiles', deletion)).toMatchObject({ status: 409 });
    await desk.save(CONSENT, text, first.body.ids?.[CONSENT] ?? '');
    expect(await desk.act('deleteFiles', deletion)).toMatchObject({ status: 200 });
    expect((await desk.act('getMediaFile', { path: picture })).status).toBe(404);
  });
});
