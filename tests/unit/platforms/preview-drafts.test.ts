import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Door } from '../../../functions/editorial/door.ts';
import { openRepository } from '../../../functions/editorial/git/repository.ts';
import { draftPlace } from '../../../functions/editorial/review/draft-place.ts';
import { mustFindDraft } from '../../../functions/editorial/review/read-draft.ts';
import {
  createDraftPreviews,
  type DraftPreviews,
  type PreviewOrder,
} from '../../../functions/platforms/preview-drafts.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { CHIEF, git, LOCAL, type OpenDesk, openDesk, seenIdOf } from '../editorial/desk.ts';

/** Every step starts git some times; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };
const PLACE = draftPlace('practices', 'ishim/dvorovaya-masterskaya');
const named = (municipality: string): Editor => ({
  name: municipality,
  email: `${municipality}@mail.example`,
  role: 'municipal',
  municipality,
});

let desk: OpenDesk;
let previews: DraftPreviews;
let editor: Editor | undefined;
let moment: number;
let orders: PreviewOrder[];
let problem: Error | undefined;

const door: Door = () => (editor ? { editor, mode: 'review' } : { isSignedOut: true });
const repository = () => openRepository(desk.repository);

/** As Astro's build leaves it, but small. */
async function build(order: PreviewOrder): Promise<string> {
  orders.push(order);
  if (problem) throw problem;
  const folder = join(desk.folder, `build-${orders.length}`);
  await mkdir(join(folder, 'site', 'practices'), { recursive: true });
  await mkdir(join(folder, 'functions'));
  const title = /^title: (.*)$/m.exec(git(desk.repository, 'show', `${order.commit}:${PLACE.path}`))?.[1];
  await writeFile(join(folder, 'site', 'practices', 'index.html'), `<h1>${title}</h1>`);
  await writeFile(join(folder, 'functions', 'policy.json'), JSON.stringify({ scriptHashes: [] }));
  return folder;
}

async function save(title: string): Promise<void> {
  const from = (await repository().refs(PLACE.ref)).has(PLACE.ref) ? PLACE.ref : 'main';
  const text = git(desk.repository, 'show', `${from}:${PLACE.path}`);
  await desk.act('persistEntry', {
    dataFiles: [
      {
        path: PLACE.path,
        slug: PLACE.slug,
        raw: `${text.replace(/^title: .*$/m, `title: ${title}`)}\n`,
        baseId: git(desk.repository, 'rev-parse', `${from}:${PLACE.path}`),
      },
    ],
    assets: [],
    options: { commitMessage: 'Правка', collectionName: PLACE.collection, useWorkflow: true },
  });
}

const ask = async () => previews.ask(await mustFindDraft(repository(), PLACE));

/** The draft's site, when it is ready. */
async function openPreview(): Promise<string> {
  await ask();
  await previews.settled();
  const preview = await ask();
  expect(preview?.status).toBe('success');
  return preview?.url ?? '';
}

const visit = (url: string, init: RequestInit = {}) => previews.answer(new Request(url, init), LOCAL);

beforeEach(async () => {
  editor = CHIEF;
  moment = Date.parse('2026-11-22T07:05:00Z');
  orders = [];
  problem = undefined;
  desk = await openDesk(undefined, door);
  previews = createDraftPreviews({
    repository: repository(),
    door,
    origin: 'https://nastavnik.ru',
    base: '/razdel/',
    now: () => new Date(moment),
    build,
  });
  await save('Мастерская во дворе');
});

describe('The page of a draft', SLOW, () => {
  it('is built at the first question, and shown as it will be, unknown to search engines', async () => {
    const first = await ask();
    expect(first).toMatchObject({ status: 'pending' });
    const url = await openPreview();
    expect(url).toBe(first?.url);
    expect(url).toMatch(/^https:\/\/nastavnik\.ru\/razdel\/admin\/drafts\/[0-9a-f]{16}\/$/);
    expect(orders).toEqual([expect.objectContaining({ base: new URL(url).pathname })]);
    const page = await visit(`${url}practices/`);
    expect(await page.text()).toBe('<h1>Мастерская во дворе</h1>');
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('is shown only to those who may change the draft', async () => {
    const url = await openPreview();
    const statusFor = async (who: Editor | undefined) => {
      editor = who;
      return (await visit(`${url}practices/`)).status;
    };
    expect(await statusFor(named('ishim'))).toBe(200);
    expect(await statusFor(named('tyumen'))).toBe(404);
    expect(await statusFor(undefined)).toBe(403);
  });

  it('goes when the draft changes, is published or dropped, and after a day', async () => {
    const former = await openPreview();
    await save('Мастерская открыта');
    expect((await visit(`${former}practices/`)).status).toBe(404);
    await previews.settled();
    expect(existsSync(join(desk.folder, 'build-1')), 'its files are gone too').toBe(false);
    const next = await openPreview();
    expect(next).not.toBe(former);
    expect(await (await visit(`${next}practices/`)).text()).toContain('Мастерская открыта');
    moment += 24 * 3600_000;
    expect((await visit(`${next}practices/`)).status).toBe(404);
    const again = await openPreview();
    expect(orders).toHaveLength(3);
    await desk.act('deleteUnpublishedEntry', {
      ...PLACE,
      seenId: await seenIdOf(desk.repository, PLACE.collection, PLACE.slug),
    });
    expect((await visit(`${again}practices/`)).status).toBe(404);
  });

  it('says in words why it could not be built, and is tried again when it is asked for again', async () => {
    problem = new SetupError('practices/x.md: записи «y» нет в разделе directions');
    await ask();
    await previews.settled();
    await expect(ask()).rejects.toThrow(/не собралась\. practices\/x\.md/);
    problem = undefined;
    await openPreview();
    expect(orders).toHaveLength(2);
  });

  it('is one build for all who ask, and drafts are built one at a time', async () => {
    await Promise.all([ask(), ask(), ask()]);
    await previews.settled();
    expect(orders).toHaveLength(1);
  });

  it('gives no other file of the machine', async () => {
    const url = await openPreview();
    for (const path of [
      '../functions/policy.json',
      '..%2ffunctions%2fpolicy.json',
      'practices',
      '%00',
      'x/../../y',
    ]) {
      expect((await visit(`${url}${path}`)).status, path).toBe(404);
    }
    expect((await visit(`${url}practices/`, { method: 'POST' })).status).toBe(404);
    expect((await visit('https://nastavnik.ru/razdel/admin/drafts/')).status).toBe(404);
  });
});
