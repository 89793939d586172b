import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pullContent, pushContent, showStatus } from '../../../functions/editorial/exchange-content.ts';
import { openRepository, PUBLISHED } from '../../../functions/editorial/git/repository.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import { CHIEF, copyContent, git, makeCheckout, NOW, temporaryFolder } from './desk.ts';

const SITE = 'content/region/site.json';
const TARGETS = 'content/region/targets.json';
let checkout: string;
let repository: string;

beforeEach(async () => {
  const folder = await temporaryFolder();
  checkout = await makeCheckout(folder);
  repository = join(folder, 'content.git');
  await seedRepository({ checkout, repository, now: NOW });
});

const project = (path: string) => readFile(join(checkout, path), 'utf8');

async function editorWrites(path: string, text: string) {
  const desk = openRepository(repository);
  const changes = [{ path, content: Buffer.from(text) }];
  const parent = await desk.head();
  await desk.commit({ branch: PUBLISHED, parent, author: CHIEF, message: 'Правка', at: NOW, changes });
}

async function developerWrites(path: string, text: string) {
  await writeFile(join(checkout, path), text);
  git(checkout, 'commit', '--quiet', '--all', '--message=Правка проекта');
}

describe('content -- pull', () => {
  it('brings what editors published, with their names', async () => {
    await editorWrites(SITE, '{"b":1}');
    expect(await pullContent({ checkout, repository })).toEqual({
      ok: true,
      words: 'Принято от редакторов: 1 правка.',
    });
    expect(await project(SITE)).toBe('{"b":1}');
    expect(git(checkout, 'log', '-1', '--format=%an')).toBe('Анна Главная');
    expect(git(checkout, 'status', '--porcelain')).toBe('');
  });

  it('joins both sides when the project went on too', async () => {
    await editorWrites(SITE, '{"b":1}');
    await developerWrites(TARGETS, '{"a":1}');
    expect(await pullContent({ checkout, repository })).toMatchObject({ ok: true });
    expect([await project(SITE), await project(TARGETS)]).toEqual(['{"b":1}', '{"a":1}']);
    expect(git(checkout, 'log', '-1', '--format=%s')).toBe('Правки редакторов сайта');
  });

  it('leaves the project as it was when both changed the same place', async () => {
    await editorWrites(SITE, '{"b":1}');
    await developerWrites(SITE, '{"a":1}');
    const { ok, words } = await pullContent({ checkout, repository });
    expect(ok).toBe(false);
    expect(words).toContain('git merge');
    expect(await project(SITE)).toBe('{"a":1}');
    expect(git(checkout, 'status', '--porcelain')).toBe('');
  });

  it('touches nothing while the project has uncommitted content', async () => {
    await editorWrites(SITE, '{"b":1}');
    await writeFile(join(checkout, TARGETS), '{"draft":1}');
    expect(await pullContent({ checkout, repository })).toMatchObject({
      ok: false,
      words: expect.stringContaining('незаписанные'),
    });
    expect(await project(TARGETS)).toBe('{"draft":1}');
    expect(await project(SITE)).not.toBe('{"b":1}');
  });

  it('keeps a merge that the developer has begun', async () => {
    await developerWrites(TARGETS, '{"a":1}');
    git(checkout, 'checkout', '--quiet', '-b', 'other', 'HEAD~');
    await developerWrites(TARGETS, '{"c":1}');
    expect(() => git(checkout, 'merge', 'main')).toThrow();
    await writeFile(join(checkout, TARGETS), '{"a":1,"c":1}');
    git(checkout, 'add', '--all');
    await editorWrites(SITE, '{"b":1}');

    expect(await pullContent({ checkout, repository })).toEqual({
      ok: false,
      words: 'В папке проекта не закончен git merge. Закончите или отмените его и повторите.',
    });
    expect(git(checkout, 'rev-parse', 'MERGE_HEAD')).toBe(git(checkout, 'rev-parse', 'main'));
    expect(await project(TARGETS)).toBe('{"a":1,"c":1}');
  });

  it('keeps a rebase that the developer has begun', async () => {
    await editorWrites(SITE, '{"b":1}');
    await mkdir(join(checkout, '.git/rebase-merge'));
    const { ok, words } = await pullContent({ checkout, repository });
    expect(ok).toBe(false);
    expect(words).toContain('git rebase');
  });

  it('leaves prepared changes alone, and gives git’s own reason', async () => {
    await editorWrites(SITE, '{"b":1}');
    await developerWrites(TARGETS, '{"a":1}');
    await writeFile(join(checkout, 'notes.txt'), 'мысль');
    git(checkout, 'add', '--all');
    const { ok, words } = await pullContent({ checkout, repository });
    expect(ok).toBe(false);
    expect(words).toContain('notes.txt');
    expect(words).not.toContain('одно и то же место');
    expect(await project('notes.txt')).toBe('мысль');
    expect(git(checkout, 'status', '--porcelain')).toContain('A  notes.txt');
  });

  it('says when there is nothing to bring', async () => {
    expect(await pullContent({ checkout, repository })).toEqual({
      ok: true,
      words: 'Новых правок от редакторов нет.',
    });
  });
});

describe('content -- push', () => {
  it('hands the project’s commits to the editors', async () => {
    await developerWrites(SITE, '{"a":1}');
    expect(await pushContent({ checkout, repository })).toMatchObject({
      ok: true,
      words: expect.stringContaining('1 правка'),
    });
    expect(git(repository, 'show', `main:${SITE}`)).toBe('{"a":1}');
  });

  it('never drops what editors published', async () => {
    await editorWrites(TARGETS, '{"b":1}');
    await developerWrites(SITE, '{"a":1}');
    expect(await pushContent({ checkout, repository })).toMatchObject({
      ok: false,
      words: expect.stringContaining('pull'),
    });
    expect(git(repository, 'show', `main:${TARGETS}`)).toBe('{"b":1}');
    await pullContent({ checkout, repository });
    expect(await pushContent({ checkout, repository })).toMatchObject({ ok: true });
    expect(git(repository, 'show', `main:${SITE}`)).toBe('{"a":1}');
  });
});

describe('content -- status', () => {
  it('counts both sides', async () => {
    await editorWrites(SITE, '{"b":1}');
    await editorWrites(SITE, '{"b":2}');
    await developerWrites(TARGETS, '{"a":1}');
    const { words } = await showStatus({ checkout, repository });
    expect(words).toMatch(/редакторов: 2 правки.+проекте: 1 правка/);
  });

  it('says what to do where there is nothing to compare', async () => {
    const elsewhere = await temporaryFolder();
    const plain = await copyContent(elsewhere);
    expect(await showStatus({ checkout: plain, repository })).toMatchObject({ ok: false });
    expect(await showStatus({ checkout, repository: join(elsewhere, 'none.git') })).toMatchObject({
      ok: false,
      words: expect.stringContaining('npm start'),
    });
  });
});
