import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pullContent } from '../../../functions/editorial/exchange-content.ts';
import { openRepository, PUBLISHED } from '../../../functions/editorial/git/repository.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import { CHIEF, copyContent, git, makeCheckout, NOW, temporaryFolder } from './desk.ts';

const SITE = 'content/region/site.json';
let folder: string;
let repository: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  repository = join(folder, 'data', 'content.git');
});

const start = (checkout: string) => seedRepository({ checkout, repository, now: NOW });
const published = (path: string) => git(repository, 'show', `main:${path}`);

async function editorWrites(text: string) {
  const desk = openRepository(repository);
  const changes = [{ path: SITE, content: Buffer.from(text) }];
  const parent = await desk.head();
  await desk.commit({ branch: PUBLISHED, parent, author: CHIEF, message: 'Правка', at: NOW, changes });
}

async function developerWrites(checkout: string, text: string) {
  await writeFile(join(checkout, SITE), text);
  git(checkout, 'commit', '--quiet', '--all', '--message=Правка проекта');
}

describe('The first start', () => {
  it('gives the editors a bare repository with the project’s commit', async () => {
    const checkout = await makeCheckout(folder);
    expect(await start(checkout)).toEqual({ state: 'same', ahead: 0 });
    expect(git(repository, 'rev-parse', 'main')).toBe(git(checkout, 'rev-parse', 'HEAD'));
    expect(git(repository, 'rev-parse', '--is-bare-repository')).toBe('true');
  });

  it('works from a detached HEAD', async () => {
    const checkout = await makeCheckout(folder);
    git(checkout, 'checkout', '--quiet', '--detach');
    await start(checkout);
    expect(git(repository, 'rev-parse', 'main')).toBe(git(checkout, 'rev-parse', 'HEAD'));
  });

  it('works from a shallow clone', async () => {
    const origin = await makeCheckout(folder);
    await developerWrites(origin, '{"a":1}');
    const clone = join(folder, 'clone');
    git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone);
    await start(clone);
    expect(git(repository, 'rev-parse', 'main')).toBe(git(clone, 'rev-parse', 'HEAD'));
    expect(published(SITE)).toBe('{"a":1}');
    await editorWrites('{"a":2}');
    expect(await start(clone)).toEqual({ state: 'ahead', ahead: 1 });
  });

  it('tells a shallow clone that shares no history what to do, and joins both once it has been done', async () => {
    const origin = await makeCheckout(folder);
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, first);
    await start(first);
    await editorWrites('{"a":2}');
    await developerWrites(origin, published('content/region/site.json').replace('{"a":2}', '{"b":1}'));
    git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, second);
    expect((await start(second)).state).toBe('diverged');
    const pull = () => pullContent({ checkout: second, repository });
    expect(await pull()).toEqual({ ok: false, words: expect.stringContaining('git fetch --unshallow') });

    git(second, 'fetch', '--quiet', '--unshallow');
    expect(await start(second)).toEqual({ state: 'diverged', ahead: 1 });
    expect((await pull()).words).not.toContain('--unshallow');
  });

  it('works from a folder without git, links left out', async () => {
    const project = await copyContent(folder);
    expect(await start(project)).toEqual({ state: 'same', ahead: 0 });
    expect(JSON.parse(published(SITE))).toHaveProperty('title');
    expect(await start(project)).toEqual({ state: 'same', ahead: 0 });
  });

  it('works from a checkout that has no commit yet, and follows its first one', async () => {
    const project = await copyContent(folder);
    git(project, 'init', '--quiet');
    await start(project);
    git(project, 'add', '--all');
    git(project, 'commit', '--quiet', '--message=Начало');
    expect(await start(project)).toEqual({ state: 'forwarded', ahead: 0 });
    expect(git(repository, 'rev-parse', 'main')).toBe(git(project, 'rev-parse', 'HEAD'));
  });

  it('does not take the history of a repository that only surrounds the project', async () => {
    git(folder, 'init', '--quiet');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message=Чужое');
    const project = await copyContent(folder);
    await start(project);
    expect(git(repository, 'log', '--format=%s', 'main')).toBe('Содержание из папки проекта');
  });
});

describe('Later starts', () => {
  it('follow the project while editors have published nothing', async () => {
    const checkout = await makeCheckout(folder);
    await start(checkout);
    await developerWrites(checkout, '{"a":1}');
    expect(await start(checkout)).toEqual({ state: 'forwarded', ahead: 0 });
    expect(published(SITE)).toBe('{"a":1}');
  });

  it('follow a project whose history was rewritten', async () => {
    const checkout = await makeCheckout(folder);
    await start(checkout);
    await writeFile(join(checkout, SITE), '{"a":3}');
    git(checkout, 'commit', '--quiet', '--all', '--amend', '--message=Начало заново');
    expect(await start(checkout)).toEqual({ state: 'forwarded', ahead: 0 });
    expect(published(SITE)).toBe('{"a":3}');
  });

  it('keep what editors published and count it', async () => {
    const checkout = await makeCheckout(folder);
    await start(checkout);
    await editorWrites('{"b":1}');
    await editorWrites('{"b":2}');
    expect(await start(checkout)).toEqual({ state: 'ahead', ahead: 2 });
    expect(published(SITE)).toBe('{"b":2}');
  });

  it('keep the editors’ side and say so when the project went on too', async () => {
    const checkout = await makeCheckout(folder);
    await start(checkout);
    await editorWrites('{"b":1}');
    await developerWrites(checkout, '{"a":1}');
    expect(await start(checkout)).toEqual({ state: 'diverged', ahead: 1 });
    expect(published(SITE)).toBe('{"b":1}');
  });

  it('follow a folder without git whose content was replaced', async () => {
    const project = await copyContent(folder);
    await start(project);
    await writeFile(join(project, SITE), '{"a":1}');
    await rm(join(project, 'content/guides'), { recursive: true });
    expect(await start(project)).toEqual({ state: 'forwarded', ahead: 0 });
    expect(published(SITE)).toBe('{"a":1}');
    expect(git(repository, 'ls-tree', '-r', '--name-only', 'main')).not.toContain('guides');
  });

  it('keep the editors’ work when such a folder was replaced', async () => {
    const project = await copyContent(folder);
    await start(project);
    await editorWrites('{"b":1}');
    expect(await start(project)).toEqual({ state: 'ahead', ahead: 1 });
    await writeFile(join(project, SITE), '{"a":1}');
    expect(await start(project)).toEqual({ state: 'diverged', ahead: 1 });
    expect(published(SITE)).toBe('{"b":1}');
  });
});
