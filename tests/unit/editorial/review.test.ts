import { existsSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { forget } from '../../../functions/editorial/archive/forget.ts';
import type { Door } from '../../../functions/editorial/door.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { CHIEF, git, makeCheckout, NOW, type OpenDesk, openDesk, seenIdOf } from './desk.ts';

const OLEG: Editor = {
  name: 'Олег Ишимский',
  email: 'oleg@mail.example',
  role: 'municipal',
  municipality: 'ishim',
};
const VERA: Editor = { ...OLEG, name: 'Вера Ишимская', email: 'vera@mail.example' };

const ENTRY = { collection: 'practices', slug: 'ishim/dvorovaya-masterskaya' };
const PATH = 'content/practices/ishim/dvorovaya-masterskaya.md';
const REF = 'refs/heads/drafts/practices/ishim--dvorovaya-masterskaya';

/** Every step starts git some times; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

let desk: OpenDesk;
let editor: Editor;
const door: Door = () => ({ editor, mode: 'review', account: 'a1' });

beforeEach(async () => {
  desk = await openDesk(undefined, door);
  editor = OLEG;
});

const published = () => git(desk.repository, 'show', `main:${PATH}`);
const seenNow = () => seenIdOf(desk.repository, ENTRY.collection, ENTRY.slug);
const act = async (action: string, more: object = {}) =>
  desk.act(action, { ...ENTRY, seenId: await seenNow(), ...more });
const setStatus = (newStatus: string) => act('updateUnpublishedEntryStatus', { newStatus });

async function pictureOf(background: string) {
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } });
  return { content: (await picture.jpeg().toBuffer()).toString('base64'), encoding: 'base64' };
}

/** What an editor's browser shows: the draft where there is one. */
async function open(): Promise<{ text: string; baseId: string }> {
  const draft = await act('unpublishedEntry');
  if (draft.status === 404) return openPublished();
  const { body } = await act('unpublishedEntryDataFile', { path: PATH });
  return { text: String(body.data), baseId: String(body.id) };
}

async function openPublished(): Promise<{ text: string; baseId: string }> {
  const { text, baseId } = await desk.open(PATH);
  return { text, baseId: baseId ?? '' };
}

async function save(
  change: (text: string) => string,
  seen?: { text: string; baseId: string },
  assets: readonly object[] = [],
) {
  const { text, baseId } = seen ?? (await open());
  return desk.act('persistEntry', {
    dataFiles: [{ path: PATH, slug: ENTRY.slug, raw: change(text), baseId }],
    assets,
    options: { commitMessage: 'Правка практики', collectionName: ENTRY.collection, useWorkflow: true },
  });
}

async function as<Result>(who: Editor, work: () => Promise<Result>): Promise<Result> {
  const before = editor;
  editor = who;
  const result = await work();
  editor = before;
  return result;
}

/** The chief editor changes the entry on the site itself. */
const changeOnSite = (change: (text: string) => string) =>
  as(CHIEF, async () => {
    const { text, baseId } = await openPublished();
    expect((await desk.save(PATH, change(text), baseId)).status).toBe(200);
  });

const retitle = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);
const reyear = (year: number) => (text: string) => text.replace(/^year: .*$/m, `year: ${year}`);
const state = async () => (await as(CHIEF, () => act('unpublishedEntry'))).body;

describe('A draft', SLOW, () => {
  it('goes from its editor through the review to the site, and the history names both', async () => {
    expect((await save(retitle('Мастерская во дворе'))).status).toBe(200);
    expect(await state()).toMatchObject({
      ...ENTRY,
      status: 'draft',
      pullRequestAuthor: 'Олег Ишимский',
      diffs: [{ path: PATH, newFile: false }],
    });
    expect(published()).not.toContain('Мастерская во дворе');
    expect(desk.published).toEqual([]);

    expect((await setStatus('pending_review')).status).toBe(200);
    editor = CHIEF;
    expect((await setStatus('pending_publish')).status).toBe(200);
    expect((await act('publishUnpublishedEntry')).status).toBe(200);

    expect(published()).toContain('title: Мастерская во дворе');
    expect(git(desk.repository, 'log', '--format=%an|%cn|%s', 'main')).toBe(
      'Олег Ишимский|Анна Главная|Правка практики\nРазработчик|Разработчик|Начало',
    );
    expect(desk.published).toEqual([git(desk.repository, 'rev-parse', 'main')]);
    expect(git(desk.repository, 'for-each-ref', '--format=%(refname)')).not.toContain('drafts');
    expect((await act('unpublishedEntry')).status).toBe(404);
  });

  it('brings its new pictures along, without the camera’s data, and is not worn out by saving again', async () => {
    const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } });
    const jpeg = await photo
      .withExif({ IFD0: { Artist: 'Иван' } })
      .jpeg()
      .toBuffer();
    const path = 'content/practices/ishim/dvor.jpg';
    const asset = (content: string) => ({ path, content, encoding: 'base64' });
    await save(retitle('Мастерская с фото'), undefined, [asset(jpeg.toString('base64'))]);
    const kept = await act('unpublishedEntryMediaFile', { path });
    const shown = await desk.ask(String(kept.body.displayURL).replace('/api/editorial/', ''));
    // Whoever may no longer see the draft does not find its pictures in the browser's memory.
    expect(shown.headers.get('cache-control')).toBe('private, no-cache');
    const content = Buffer.from(await shown.arrayBuffer());
    expect(content.includes('Иван')).toBe(false);
    await save(retitle('Мастерская с фотографией'), undefined, [asset(content.toString('base64'))]);
    expect((await act('unpublishedEntryMediaFile', { path })).body.id).toBe(kept.body.id);
    const elsewhere = { ...asset(jpeg.toString('base64')), path: 'content/news/ishim/dvor.jpg' };
    expect((await save(retitle('Чужая папка'), undefined, [elsewhere])).body.error).toContain('не рядом');
    editor = CHIEF;
    await setStatus('pending_publish');
    await act('publishUnpublishedEntry');
    expect(git(desk.repository, 'rev-parse', `main:${path}`)).toBe(kept.body.id);
  });

  it('is not decided on when a picture was changed since, though its text was not', async () => {
    const shows = (text: string) => `${text}\nСнимок: dvor.jpg\n`;
    const bring = async (background: string, change: (text: string) => string) =>
      save(change, undefined, [
        { ...(await pictureOf(background)), path: 'content/practices/ishim/dvor.jpg' },
      ]);
    await bring('#2a6', shows);
    await setStatus('pending_review');
    const seenId = await seenNow();
    await as(VERA, () => bring('#a26', (text) => text));
    editor = CHIEF;
    for (const action of ['updateUnpublishedEntryStatus', 'deleteUnpublishedEntry']) {
      const { status, body } = await act(action, { newStatus: 'pending_publish', seenId });
      expect([action, status]).toEqual([action, 409]);
      expect(body.error).toMatch(/его изменили \(Вера Ишимская.+: текст или картинки\. Обновите страницу/);
    }
    expect((await setStatus('pending_publish')).status).toBe(200);
    expect((await act('publishUnpublishedEntry', { seenId })).status).toBe(409);
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
  });

  it('does not take a picture to the site that its text no longer shows', async () => {
    const path = 'content/practices/ishim/lishniy.jpg';
    await save((text) => `${text}\nСнимок: lishniy.jpg\n`, undefined, [
      { ...(await pictureOf('#2a6')), path },
    ]);
    expect((await state()).diffs).toHaveLength(2);
    await save((text) => text.replace('\nСнимок: lishniy.jpg\n', '\nБез снимка.\n'));
    expect((await state()).diffs).toEqual([expect.objectContaining({ path: PATH })]);
  });

  it('takes the place of no picture on the site, and may change its own', async () => {
    const draw = async (background: string) => {
      const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } });
      return (await picture.jpeg().toBuffer()).toString('base64');
    };
    const asset = (name: string, content: string) => ({
      path: `content/practices/ishim/${name}`,
      content,
      encoding: 'base64',
    });
    const [green, red] = [await draw('#2a6'), await draw('#a26')];
    const options = { commitMessage: 'Фото' };
    await as(CHIEF, () => desk.act('persistMedia', { asset: asset('dvor.jpg', green), options }));
    const refused = await save(retitle('Мастерская с фото'), undefined, [asset('dvor.jpg', red)]);
    expect([refused.status, refused.body.error]).toEqual([409, expect.stringContaining('«dvor.jpg»')]);
    expect((await act('unpublishedEntry')).status).toBe(404);

    for (const picture of [red, green]) {
      const saved = await save(retitle('Мастерская с фото'), undefined, [asset('master.jpg', picture)]);
      expect(saved.status).toBe(200);
    }
  });

  it('names everybody who wrote it when it is published, and keeps what was put right out of the history', async () => {
    await save(retitle('Первый заголовок'));
    await as(VERA, () => save(retitle('Второй заголовок')));
    await as(CHIEF, async () => {
      await setStatus('pending_publish');
      await act('publishUnpublishedEntry');
    });
    expect(git(desk.repository, 'log', '-1', '--format=%an%n%(trailers:key=Co-authored-by)', 'main')).toBe(
      'Вера Ишимская\nCo-authored-by: Олег Ишимский <oleg@mail.example>',
    );
    expect(git(desk.repository, 'log', '-S', 'Первый заголовок', '--format=%h', 'main')).toBe('');
  });

  it('is published only when it is approved, and approved only as it stands', async () => {
    await save(retitle('Мастерская во дворе'));
    const tooEarly = await as(CHIEF, () => act('publishUnpublishedEntry'));
    expect(tooEarly).toMatchObject({ status: 409, body: { error: expect.stringContaining('не одобрен') } });
    await as(CHIEF, () => setStatus('pending_publish'));
    await save(retitle('Ещё одна правка после одобрения'));
    expect(await state()).toMatchObject({ status: 'pending_review' });
    expect((await as(CHIEF, () => act('publishUnpublishedEntry'))).status).toBe(409);
    expect(desk.published).toEqual([]);
  });

  it('is not approved, published or dropped unread: a change since is told with who and when', async () => {
    await save(retitle('Мастерская во дворе'));
    await setStatus('pending_review');
    const seenId = await seenNow();
    await save(retitle('Правка после того, как главный открыл черновик'));
    editor = CHIEF;
    const decide = () => [
      act('updateUnpublishedEntryStatus', { newStatus: 'pending_publish', seenId }),
      act('deleteUnpublishedEntry', { seenId }),
    ];
    for (const { status, body } of await Promise.all(decide())) {
      expect(status).toBe(409);
      expect(body.error).toMatch(/его изменили \(Олег Ишимский, 22 ноября 2026.+прочитайте черновик/);
    }
    expect(await state()).toMatchObject({ status: 'pending_review' });
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry', { seenId })).status).toBe(409);
    expect(desk.published).toEqual([]);
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
  });

  it('is known from the repository alone', async () => {
    await save(retitle('Мастерская во дворе'));
    await setStatus('pending_review');
    expect(
      git(desk.repository, 'log', '-1', '--format=%an: %s %(trailers:key=Draft-Status,valueonly)', REF),
    ).toBe('Олег Ишимский: Отправлено на проверку pending_review');
  });

  it('is listed beside branches that somebody made by hand, and forgetting passes them by', async () => {
    await save(retitle('Мастерская во дворе'));
    const odd = ['Опыт', 'practices/tyumen--den-v-tsehu', 'practices/ishim--dvor--2', 'a/b/c'];
    for (const name of odd) {
      git(desk.repository, 'update-ref', `refs/heads/drafts/${name}`, 'main');
    }
    editor = CHIEF;
    const { status, body } = await desk.act('unpublishedEntries', {});
    expect([status, body]).toEqual([200, ['practices/ishim/dvorovaya-masterskaya']]);
    expect(desk.audited.map(({ event }) => event)).toEqual(Array(4).fill('draft-unreadable'));
    const forgotten = await forget(
      desk.repository,
      'mentors/ishim/pavel-rublyov',
      async () => 'pavel-rublyov',
    );
    expect(forgotten.ok).toBe(true);
  });

  it('is dropped without a trace on the site', async () => {
    await save(retitle('Мастерская во дворе'));
    expect((await act('deleteUnpublishedEntry')).status).toBe(200);
    expect(desk.audited).toEqual([{ level: 'info', event: 'draft-dropped', account: 'a1' }]);
    expect((await act('deleteUnpublishedEntry')).status).toBe(404);
    expect(git(desk.repository, 'for-each-ref', '--format=%(refname)')).not.toContain('drafts');
  });

  it('takes no surname beside an age, no HTML, and no other municipality', async () => {
    const child = await save((text) => `${text}\nИван Петров, 15 лет\n`);
    expect(child).toMatchObject({ status: 422, body: { error: expect.stringMatching(/рядом с возрастом/) } });
    expect((await save((text) => `${text}\n<b>Да</b>\n`)).status).toBe(422);
    const moved = await save((text) => text.replace('municipality: ishim', 'municipality: tyumen'));
    expect(moved).toMatchObject({ status: 422, body: { error: expect.stringContaining('Территория') } });
    expect((await act('unpublishedEntry')).status).toBe(404);
  });
});

it(
  'A draft outlives a fresh shallow clone of the project, which shares no commit with the one before',
  SLOW,
  async () => {
    await save(retitle('Мастерская во дворе'));
    const project = await makeCheckout(desk.folder);
    for (const [path, change] of [
      [PATH, reyear(2019)],
      ['content/region/site.json', (text: string) => text.replace('Моя территория', 'Моя земля')],
    ] as const) {
      await writeFile(join(project, path), change(await readFile(join(project, path), 'utf8')));
    }
    git(project, 'commit', '--quiet', '--all', '--message=Правка проекта');
    const clone = join(desk.folder, 'clone');
    git(desk.folder, 'clone', '--quiet', '--depth=1', `file://${project}`, clone);
    expect(await seedRepository({ checkout: clone, repository: desk.repository, now: NOW })).toEqual({
      state: 'forwarded',
      ahead: 0,
    });

    expect(await state()).toMatchObject({ status: 'draft', diffs: [{ path: PATH, newFile: false }] });
    expect((await as(CHIEF, () => desk.act('unpublishedEntries', {}))).body).toEqual([
      `practices/${ENTRY.slug}`,
    ]);
    expect((await save(retitle('Мастерская у дома'))).status).toBe(200);
    editor = CHIEF;
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
    expect(published()).toMatch(/title: Мастерская у дома[\s\S]*year: 2019/);
    expect(git(desk.repository, 'diff', '--name-only', 'main~1', 'main')).toBe(PATH);
    expect(git(desk.repository, 'show', 'main:content/region/site.json')).toContain('Моя земля');
  },
);

describe('Two who write the same entry', SLOW, () => {
  it('are told of each other in a draft, and nobody overwrites anybody', async () => {
    await save(retitle('Первое окно'));
    const seen = await open();
    await as(VERA, () => save(retitle('Второе окно'), seen));
    const late = await save(retitle('Снова первое окно'), seen);
    expect(late.status).toBe(409);
    expect(late.body.error).toMatch(/Вера Ишимская, 22 ноября 2026.+текст остался на экране/);
    expect((await open()).text).toContain('Второе окно');
  });

  it('are told of each other when both begin a draft from the site', async () => {
    const seen = await openPublished();
    expect((await save(retitle('Первое окно'), seen)).status).toBe(200);
    expect((await as(VERA, () => save(retitle('Второе окно'), seen))).status).toBe(409);
  });

  it('are told of each other when both begin a new entry of one name', async () => {
    const { text } = await openPublished();
    const create = () =>
      desk.act('persistEntry', {
        dataFiles: [
          { path: 'content/practices/ishim/novaya.md', slug: 'ishim/novaya', raw: text, baseId: null },
        ],
        assets: [],
        options: { commitMessage: 'Новая', collectionName: 'practices', useWorkflow: true },
      });
    expect((await create()).status).toBe(200);
    expect((await as(VERA, create)).status).toBe(409);
  });

  it('are joined when one changed another place on the site', async () => {
    await save(retitle('Мастерская во дворе'));
    await changeOnSite(reyear(2019));
    editor = CHIEF;
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
    expect(published()).toMatch(/title: Мастерская во дворе[\s\S]*year: 2019/);
  });

  it('are not joined in one place: the draft comes back with who and when, and its next save wins', async () => {
    await save(retitle('Мастерская во дворе'));
    await changeOnSite((text) => reyear(2019)(retitle('Гараж с верстаками')(text)));
    editor = CHIEF;
    await setStatus('pending_publish');
    const refused = await act('publishUnpublishedEntry');
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatch(/на сайте изменили \(Анна Главная, 22 ноября 2026.+сохраните/);
    expect(await state()).toMatchObject({ status: 'draft', pullRequestAuthor: 'Олег Ишимский' });
    expect(published()).toContain('Гараж с верстаками');

    expect((await act('publishUnpublishedEntry')).status, 'it is no longer approved').toBe(409);
    await as(OLEG, () => save((text) => reyear(2019)(retitle('Гараж с верстаками во дворе')(text))));
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
    expect(published()).toMatch(/title: Гараж с верстаками во дворе[\s\S]*year: 2019/);
    expect(git(desk.repository, 'diff', '--name-only', 'main~1', 'main')).toBe(PATH);
  });

  it('do not put their picture in the place of another’s that was published under its name meanwhile', async () => {
    const path = 'content/practices/ishim/dvor.jpg';
    const options = { commitMessage: 'Фото' };
    await save((text) => `${text}\nСнимок: dvor.jpg\n`, undefined, [{ ...(await pictureOf('#2a6')), path }]);
    const asset = { ...(await pictureOf('#a26')), path };
    await as(CHIEF, () => desk.act('persistMedia', { asset, options }));
    const theirs = git(desk.repository, 'rev-parse', `main:${path}`);
    editor = CHIEF;
    await setStatus('pending_publish');
    const refused = await act('publishUnpublishedEntry');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        error: expect.stringMatching(/другая картинка с именем «dvor\.jpg» \(Анна.+под другим именем/),
      },
    });
    const again = await save((text) => `${text}\n`);
    expect([again.status, again.body.error]).toEqual([409, expect.stringContaining('«dvor.jpg»')]);

    const renamed = { ...(await pictureOf('#2a6')), path: 'content/practices/ishim/masterskaya.jpg' };
    const saved = await save((text) => text.replace('dvor.jpg', 'masterskaya.jpg'), undefined, [renamed]);
    expect(saved.status).toBe(200);
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
    expect(git(desk.repository, 'rev-parse', `main:${path}`)).toBe(theirs);
  });

  it('lose nothing of what others publish meanwhile, a conflict included', async () => {
    const ishim = 'content/municipalities/ishim.json';
    const page = JSON.parse(git(desk.repository, 'show', `main:${ishim}`));
    await save(retitle('Мастерская во дворе'));
    await changeOnSite(retitle('Гараж с верстаками'));
    editor = CHIEF;
    const before = await desk.open(ishim);
    await desk.save(ishim, JSON.stringify({ ...page, lead: 'Ждём мастеров и спортсменов.' }), before.baseId);
    await setStatus('pending_publish');
    await act('publishUnpublishedEntry');
    await save(retitle('Гараж с верстаками во дворе'));
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry')).status).toBe(200);
    expect(git(desk.repository, 'show', `main:${ishim}`)).toContain('Ждём мастеров');
  });

  it('hear when the entry was deleted from the site', async () => {
    await save(retitle('Мастерская во дворе'));
    editor = CHIEF;
    await desk.act('deleteFiles', { paths: [PATH], options: { commitMessage: 'Удаление' } });
    await setStatus('pending_publish');
    expect((await act('publishUnpublishedEntry')).status).toBe(409);
  });
});

describe('What the site would not build', SLOW, () => {
  it('is not published: an entry that names one which is not there', async () => {
    await save((text) => text.replace('- community-teenager', '- takoy-formy-net'));
    editor = CHIEF;
    await setStatus('pending_publish');
    const { status, body } = await act('publishUnpublishedEntry');
    expect(status).toBe(422);
    expect(body.error).toMatch(
      /Формы наставничества.+записи «takoy-formy-net» нет на сайте в разделе «Формы/,
    );
  });

  it('is not made by deleting what another entry names', async () => {
    editor = CHIEF;
    const options = { commitMessage: 'Удаление' };
    const { status, body } = await desk.act('deleteFiles', {
      paths: ['content/indicators/pairs.json'],
      options,
    });
    expect(status).toBe(409);
    expect(body.error).toMatch(/называет другая: results\/.+, поле «.*Показатель»/);
  });
});

it('A lock that a killed git left stops nobody', SLOW, async () => {
  const lock = join(desk.repository, 'refs/heads/main.lock');
  await writeFile(lock, '');
  await utimes(lock, new Date(0), new Date(0));
  editor = CHIEF;
  const { text, baseId } = await openPublished();
  expect((await desk.save(PATH, retitle('Мастерская во дворе')(text), baseId)).status).toBe(200);
  expect(existsSync(lock)).toBe(false);
});
