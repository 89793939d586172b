import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../functions/editorial/archive/back-up.ts';
import { filterHistory } from '../../../functions/editorial/archive/filter-history.ts';
import { forget } from '../../../functions/editorial/archive/forget.ts';
import { mirror } from '../../../functions/editorial/archive/mirror.ts';
import { restore } from '../../../functions/editorial/archive/restore.ts';
import { finishSwap } from '../../../functions/editorial/archive/swap-repository.ts';
import { pushContent } from '../../../functions/editorial/exchange-content.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { CHIEF, git, makeCheckout, NOW, type OpenDesk, openDesk, seenIdOf } from './desk.ts';

/** Every step starts git some times; a busy machine takes its time. */
const SLOW = { timeout: 120_000 };

const MENTOR = 'content/mentors/ishim/pavel-rublyov.md';
const PHOTO = 'content/mentors/ishim/rubanok.jpg';
const PRACTICE = 'content/practices/ishim/dvorovaya-masterskaya.md';

let desk: OpenDesk;
let jpeg: string;
const answers =
  (...words: string[]) =>
  async () =>
    words.shift() ?? '';
const refs = (repository: string) => git(repository, 'for-each-ref', '--format=%(refname) %(objectname)');

beforeEach(async () => {
  desk = await openDesk(undefined, () => ({ editor: CHIEF, mode: 'review' }));
  const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } });
  jpeg = (await photo.jpeg().toBuffer()).toString('base64');
});

function saveDraft(path: string, change: (text: string) => string, assets: readonly object[] = []) {
  const [, collection = '', place = '', file = ''] = path.split('/');
  const slug = `${place}/${file.replace('.md', '')}`;
  const ref = `refs/heads/drafts/${collection}/${slug.replace('/', '--')}`;
  const from = refs(desk.repository).includes(ref) ? ref : 'main';
  return desk.act('persistEntry', {
    dataFiles: [
      {
        path,
        slug,
        raw: change(`${git(desk.repository, 'show', `${from}:${path}`)}\n`),
        baseId: git(desk.repository, 'rev-parse', `${from}:${path}`),
      },
    ],
    assets,
    options: {
      commitMessage: `Правка: ${collection} «${slug}»`,
      collectionName: collection,
      useWorkflow: true,
    },
  });
}

async function publish(collection: string, slug: string) {
  const draft = { collection, slug, seenId: await seenIdOf(desk.repository, collection, slug) };
  await desk.act('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_publish' });
  return desk.act('publishUnpublishedEntry', draft);
}

const retitle = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);

describe('A backup', SLOW, () => {
  it('brings everything back, drafts included, and proves it', async () => {
    await saveDraft(PRACTICE, retitle('Мастерская во дворе'));
    const before = refs(desk.repository);
    const file = join(desk.folder, 'kopiya.bundle');
    expect(await backUp(desk.repository, file)).toMatchObject({ ok: true });
    await rm(desk.repository, { recursive: true });
    expect(await restore(desk.repository, file, answers())).toMatchObject({ ok: true });
    expect(refs(desk.repository)).toBe(before);
    expect((await saveDraft(PRACTICE, retitle('Мастерская открыта'))).status).toBe(200);
  });

  it('never replaces a file, and replaces content only by a typed word', async () => {
    const file = join(desk.folder, 'kopiya.bundle');
    await backUp(desk.repository, file);
    expect(await backUp(desk.repository, file)).toMatchObject({ ok: false });
    await saveDraft(PRACTICE, retitle('После копии'));
    const now = refs(desk.repository);
    expect(await restore(desk.repository, file, answers('да'))).toMatchObject({ ok: false });
    expect(refs(desk.repository)).toBe(now);
    expect(await restore(desk.repository, file, answers('заменить'))).toMatchObject({ ok: true });
    expect(refs(desk.repository)).not.toContain('drafts');
  });

  it('is refused when it is damaged, is something else, or the site would not take it', async () => {
    const now = refs(desk.repository);
    const file = join(desk.folder, 'kopiya.bundle');
    await backUp(desk.repository, file);
    const bytes = await readFile(file);
    bytes.fill(0, bytes.length - 5000, bytes.length - 100);
    await writeFile(file, bytes);
    const other = join(desk.folder, 'other.txt');
    await writeFile(other, 'не копия');
    for (const path of [file, other, join(desk.folder, 'nothing'), '']) {
      expect(await restore(desk.repository, path, answers('заменить'))).toMatchObject({ ok: false });
    }
    const broken = join(desk.folder, 'broken');
    git(desk.folder, 'clone', '--quiet', desk.repository, broken);
    await writeFile(join(broken, PRACTICE), 'без полей');
    git(broken, 'commit', '--quiet', '--all', '--message=Поломка');
    git(broken, 'bundle', 'create', '--quiet', join(desk.folder, 'broken.bundle'), 'main');
    const refused = await restore(desk.repository, join(desk.folder, 'broken.bundle'), answers('заменить'));
    expect(refused.words).toMatch(/не годится[\s\S]*dvorovaya-masterskaya\.md/);
    expect(refs(desk.repository)).toBe(now);
  });

  it('takes its place only after the site was built from it, and says how long that took', async () => {
    const file = join(desk.folder, 'kopiya.bundle');
    await backUp(desk.repository, file);
    await saveDraft(PRACTICE, retitle('После копии'));
    const now = refs(desk.repository);
    const broken = async () => {
      throw new SetupError('Сайт не собрался: нет страницы.');
    };
    const refused = await restore(desk.repository, file, answers('заменить'), broken);
    expect(refused).toEqual({
      ok: false,
      words: 'Копия не годится, хранилище не тронуто. Сайт не собрался: нет страницы.',
    });
    expect(refs(desk.repository)).toBe(now);

    const built: string[] = [];
    const build = async (contentFolder: string) => {
      built.push(await readFile(join(contentFolder, PRACTICE.replace('content/', '')), 'utf8'));
      return 41.3;
    };
    const { words } = await restore(desk.repository, file, answers('заменить'), build);
    expect(words).toContain('сайт из него собран за 41 с');
    expect(built).toEqual([`${git(desk.repository, 'show', `main:${PRACTICE}`)}\n`]);
  });

  it('keeps to its owner, and to the mirrors that were there', async () => {
    const remote = join(desk.folder, 'mirror.git');
    git(desk.folder, 'init', '--quiet', '--bare', remote);
    await mirror(desk.repository, remote);
    const file = join(desk.folder, 'kopiya.bundle');
    await backUp(desk.repository, file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(desk.folder)).filter((name) => name.includes('draft'))).toEqual([]);
    expect(await restore(desk.repository, file, answers('заменить'))).toMatchObject({ ok: true });
    expect(git(desk.repository, 'config', '--get-all', 'site.mirror')).toBe(remote);
  });

  it('brings nothing back that was forgotten since, and says how to clean it', async () => {
    const [old, clean] = [join(desk.folder, 'old.bundle'), join(desk.folder, 'clean.bundle')];
    await backUp(desk.repository, old);
    await forget(desk.repository, MENTOR, answers('pavel-rublyov'));
    const now = refs(desk.repository);
    const { ok, words } = await restore(desk.repository, old, answers('заменить'));
    expect(ok).toBe(false);
    expect(words).toMatch(/забыто навсегда[\s\S]*content\/mentors\/ishim\/pavel-rublyov\.md/);
    expect(refs(desk.repository)).toBe(now);

    expect(words).toMatch(/restore .*old\.bundle\n[\s\S]*forget[\s\S]*backup[\s\S]*restore/);
    const aside = join(desk.folder, 'aside.git');
    expect(await restore(aside, old, answers())).toMatchObject({ ok: true });
    expect(await forget(aside, MENTOR, answers('pavel-rublyov'))).toMatchObject({ ok: true });
    expect(await backUp(aside, clean)).toMatchObject({ ok: true });
    expect(await restore(desk.repository, clean, answers('заменить'))).toMatchObject({ ok: true });
    expect(git(desk.repository, 'log', '--all', '--format=%H', '--', MENTOR)).toBe('');
  });

  it('takes its place even when the machine stops in the middle of it', async () => {
    const before = refs(desk.repository);
    await rename(desk.repository, `${desk.repository}.next`);
    await finishSwap(desk.repository);
    expect(refs(desk.repository)).toBe(before);
  });
});

describe('A mirror', SLOW, () => {
  it('gets all branches and loses those that are gone', async () => {
    const remote = join(desk.folder, 'mirror.git');
    git(desk.folder, 'init', '--quiet', '--bare', remote);
    await saveDraft(PRACTICE, retitle('Мастерская во дворе'));
    expect(await mirror(desk.repository, remote)).toMatchObject({ ok: true });
    expect(refs(remote)).toContain('refs/heads/drafts/practices/ishim--dvorovaya-masterskaya');
    await publish('practices', 'ishim/dvorovaya-masterskaya');
    await mirror(desk.repository, remote);
    expect(refs(remote)).toBe(`refs/heads/main ${git(desk.repository, 'rev-parse', 'main')}`);
    expect(git(desk.repository, 'config', '--get-all', 'site.mirror')).toBe(remote);
  });

  it('is refused in words when there is none, or a password would stay in a file', async () => {
    for (const remote of [
      '',
      '--mirror',
      join(desk.folder, 'nothing'),
      'https://anna:parol@git.example/x.git',
    ]) {
      const { ok, words } = await mirror(desk.repository, remote);
      expect([ok, words.slice(0, 1)]).toEqual([false, expect.stringMatching(/[А-Я]/)]);
      expect(words).not.toContain('parol');
    }
  });
});

describe('Forgetting an entry', SLOW, () => {
  /** Published with a photo, changed twice, with a draft and a mirror; and somebody else's draft in review. */
  async function makeTraces() {
    const remote = join(desk.folder, 'mirror.git');
    git(desk.folder, 'init', '--quiet', '--bare', remote);
    const photo = { path: PHOTO, content: jpeg, encoding: 'base64' };
    const first = await saveDraft(MENTOR, (text) => `${text}\n![Рубанок](rubanok.jpg)\n`, [photo]);
    expect(first.status).toBe(200);
    expect((await publish('mentors', 'ishim/pavel-rublyov')).status).toBe(200);
    await saveDraft(MENTOR, (text) => `${text}\nЕщё строка.\n`);
    await saveDraft(PRACTICE, retitle('Мастерская во дворе'));
    const practice = { collection: 'practices', slug: 'ishim/dvorovaya-masterskaya' };
    const seenId = await seenIdOf(desk.repository, practice.collection, practice.slug);
    await desk.act('updateUnpublishedEntryStatus', { ...practice, seenId, newStatus: 'pending_review' });
    await mirror(desk.repository, remote);
    return remote;
  }

  const objectsOf = (repository: string) =>
    new Set(git(repository, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n'));
  const filesOf = (repository: string) => git(repository, 'ls-tree', '-r', 'main').split('\n');

  it('leaves nothing of it in the history, the drafts and the mirror, and all else as it was', async () => {
    const remote = await makeTraces();
    const secrets = [MENTOR, PHOTO].map((path) => git(desk.repository, 'rev-parse', `main:${path}`));
    const others = filesOf(desk.repository).filter(
      (line) => !line.includes('pavel-rublyov') && !line.includes('rubanok'),
    );

    const { ok, words } = await forget(
      desk.repository,
      'mentors/ishim/pavel-rublyov',
      answers('pavel-rublyov'),
    );

    expect([ok, words]).toEqual([true, expect.stringContaining('Забыто и проверено: 2 файла.')]);
    for (const repository of [desk.repository, remote]) {
      expect(git(repository, 'log', '--all', '--format=%H', '--', MENTOR, PHOTO)).toBe('');
      expect(git(repository, 'log', '--all', '--format=%B')).not.toContain('rublyov');
      expect(refs(repository)).not.toContain('rublyov');
      for (const id of secrets) expect(objectsOf(repository).has(id), repository).toBe(false);
      expect(git(repository, 'fsck', '--full', '--strict', '--no-dangling')).toBe('');
      expect(filesOf(repository)).toEqual(others);
    }
    const draft = await desk.act('unpublishedEntry', {
      collection: 'practices',
      slug: 'ishim/dvorovaya-masterskaya',
    });
    expect(draft.body).toMatchObject({ status: 'pending_review', diffs: [{ path: PRACTICE }] });
    expect((await publish('practices', 'ishim/dvorovaya-masterskaya')).status).toBe(200);
  });

  it('asks for the name, and does nothing without it', async () => {
    const before = refs(desk.repository);
    for (const typed of ['', 'да', 'pavel']) {
      const { ok } = await forget(desk.repository, MENTOR, answers(typed));
      expect(ok).toBe(false);
    }
    expect(await forget(desk.repository, 'mentors/ishim/nikto', answers('nikto'))).toMatchObject({
      ok: false,
    });
    expect(await forget(desk.repository, '../../etc/passwd', answers('passwd'))).toMatchObject({ ok: false });
    expect(refs(desk.repository)).toBe(before);
  });

  it('is refused while the site needs the entry', async () => {
    const before = refs(desk.repository);
    const { ok, words } = await forget(desk.repository, 'indicators/pairs', answers('pairs'));
    expect([ok, words]).toEqual([false, expect.stringContaining('хранилище не тронуто')]);
    expect(refs(desk.repository)).toBe(before);
  });

  it('lasts: a project that still has the entry in its history brings nothing back', async () => {
    const checkout = await makeCheckout(desk.folder);
    await forget(desk.repository, MENTOR, answers('pavel-rublyov'));
    const now = refs(desk.repository);
    const seeded = await seedRepository({ checkout, repository: desk.repository, now: NOW });
    expect(seeded.state).toBe('withheld');
    git(checkout, 'rm', '--quiet', MENTOR);
    git(checkout, 'commit', '--quiet', '--message=Убрано, но в истории осталось');
    const pushed = await pushContent({ checkout, repository: desk.repository });
    expect(pushed.ok).toBe(false);
    expect(refs(desk.repository)).toBe(now);
    expect(existsSync(`${desk.repository}.former`)).toBe(false);

    const clean = join(desk.folder, 'clean');
    await cp(join(checkout, 'content'), join(clean, 'content'), { recursive: true });
    expect((await seedRepository({ checkout: clean, repository: desk.repository, now: NOW })).state).not.toBe(
      'withheld',
    );
  });
});

describe('The filter of a history', () => {
  it('takes out lines of files, not words of a message that look like them', () => {
    const message = 'M 100644 abc content/a.md\nсказал павел';
    const stream = [
      'commit refs/heads/main',
      'mark :1',
      `data ${Buffer.byteLength(message)}`,
      `${message}M 100644 abc content/a.md`,
      'D content/a.md',
      'M 100644 abc content/b.md',
      '',
      'done',
      '',
    ].join('\n');
    const filtered = filterHistory(Buffer.from(stream), {
      paths: new Set(['content/a.md']),
      words: ['павел'],
    }).toString();
    const cleaned = 'M 100644 abc content/a.md\nсказал (забыто)';
    expect(filtered).toBe(
      [
        'commit refs/heads/main',
        'mark :1',
        `data ${Buffer.byteLength(cleaned)}`,
        `${cleaned}M 100644 abc content/b.md`,
        '',
        'done',
        '',
      ].join('\n'),
    );
  });
});
