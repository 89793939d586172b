import { expect, it } from 'vitest';
import type { Door } from '../../../functions/editorial/door.ts';
import { gatewayBackend } from '../../../src/admin/gateway-backend.ts';
import { createPictureSender } from '../../../src/admin/photos/send-pictures.ts';
import { Refusal } from '../../../src/admin/refusal.ts';
import type { Requests } from '../../../src/admin/requests.ts';
import { reviewActions } from '../../../src/admin/review-actions.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { CHIEF, openDesk } from '../editorial/desk.ts';

const OLEG: Editor = {
  name: 'Олег Ишимский',
  email: 'oleg@mail.example',
  role: 'municipal',
  municipality: 'ishim',
};
const PATH = 'content/practices/ishim/dvorovaya-masterskaya.md';
const SLUG = 'ishim/dvorovaya-masterskaya';
/** Every step starts git some times; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

/** A repository with a review, and the windows of editors who come and go. */
async function openOffice() {
  let editor = OLEG;
  const door: Door = () => ({ editor, mode: 'review' });
  const desk = await openDesk(undefined, door);
  const requests: Pick<Requests, 'send' | 'logOut'> = {
    logOut: async () => {},
    send: async (action, params) => {
      const { status, body } = await desk.act(action, params);
      if (status !== 200) throw new Refusal(body.error ?? '', status);
      return body;
    },
  };

  function open(who: Editor) {
    editor = who;
    const lines: string[] = [];
    let published = 0;
    const say = (words: string) => void lines.push(words);
    const onPublished = () => {
      published += 1;
    };
    const page = { wantsPage: () => true, pause: async () => {} };
    const parts = {
      editor: who,
      mode: 'review' as const,
      requests,
      pictures: createPictureSender({ send: requests.send, say, pause: page.pause }),
      say,
      onPublished,
      leave: () => {},
      ...page,
    };
    const backend = new (gatewayBackend(parts))({ media_folder: 'content' });
    const review = reviewActions({
      ...parts,
      send: requests.send,
      seen: backend.seen,
      drafts: backend.drafts,
    });
    const save = (raw: string, status = 'draft') =>
      backend.persistEntry(
        { dataFiles: [{ path: PATH, slug: SLUG, raw }], assets: [] },
        { commitMessage: 'Правка', useWorkflow: true, collectionName: 'practices', status },
      );
    return { backend, review, save, lines, published: () => published };
  }
  return { desk, open };
}

it('A draft goes to review and to the site, and every step is said in words', SLOW, async () => {
  const office = await openOffice();
  const oleg = office.open(OLEG);
  const { data } = await oleg.backend.getEntry(PATH);
  await oleg.save((data ?? '').replace('Дворовая мастерская', 'Дворовая мастерская у дома'));
  expect(oleg.lines.at(-1)).toMatch(/^Черновик сохранён/);
  await oleg.review.updateUnpublishedEntryStatus('practices', SLUG, 'pending_review');
  expect(oleg.lines.at(-1)).toMatch(/^Запись ушла на проверку/);
  expect(oleg.published()).toBe(0);

  const chief = office.open(CHIEF);
  expect(await chief.review.getDeployPreview('practices', SLUG)).toEqual({ url: '/', status: '' });
  expect(await chief.review.unpublishedEntries()).toEqual([`practices/${SLUG}`]);
  const draft = await chief.review.unpublishedEntry({ collection: 'practices', slug: SLUG });
  expect(draft).toMatchObject({ status: 'pending_review', pullRequestAuthor: OLEG.name });
  await chief.review.unpublishedEntryDataFile('practices', SLUG, PATH, '');
  await chief.review.updateUnpublishedEntryStatus('practices', SLUG, 'pending_publish');
  await chief.review.publishUnpublishedEntry('practices', SLUG);
  expect(chief.published()).toBe(1);
  expect((await chief.backend.getEntry(PATH)).data).toContain('Дворовая мастерская у дома');
});

it('A draft that was opened is saved over itself; a window that is late is told so', SLOW, async () => {
  const office = await openOffice();
  const oleg = office.open(OLEG);
  const { data } = await oleg.backend.getEntry(PATH);
  await oleg.save((data ?? '').replace('Дворовая мастерская', 'Дворовая мастерская 1'));

  const [one, other] = [office.open(OLEG), office.open(OLEG)];
  for (const { review } of [one, other]) await review.unpublishedEntryDataFile('practices', SLUG, PATH, '');
  await one.save((data ?? '').replace('Дворовая мастерская', 'Дворовая мастерская 2'));
  const late = other.save((data ?? '').replace('Дворовая мастерская', 'Дворовая мастерская 3'));
  await expect(late).rejects.toThrow(OLEG.name);
  expect(other.lines.at(-1)).toMatch(/^Не сохранено\./);
});

it('«Убрать с сайта» leaves the entry as a draft, and the draft brings it back', SLOW, async () => {
  const { desk, open } = await openOffice();
  const { backend, review, save, lines } = open(CHIEF);
  const { data } = await backend.getEntry(PATH);

  await backend.deleteFiles([PATH], 'Убрано с сайта');
  await save(data ?? '', 'pending_publish');
  expect(lines.at(-1)).toMatch(/^Запись убрана с сайта и стала черновиком/);
  expect((await desk.act('getEntry', { path: PATH })).status).toBe(404);
  const draft = { collection: 'practices', slug: SLUG };
  expect(await review.unpublishedEntry(draft)).toMatchObject({ status: 'pending_publish' });

  await review.publishUnpublishedEntry('practices', SLUG);
  expect((await backend.getEntry(PATH)).data).toBe(data);
});

it('A new entry may take the name of a draft that was dropped', SLOW, async () => {
  const { backend, review, save } = (await openOffice()).open(CHIEF);
  const { data } = await backend.getEntry(PATH);
  await backend.deleteFiles([PATH], 'Убрано с сайта');
  await save(data ?? '');
  await review.deleteUnpublishedEntry('practices', SLUG);
  await save(data ?? '');
  expect(await review.unpublishedEntries()).toEqual([`practices/${SLUG}`]);
});

it(
  'A draft that changed while the chief was reading it is not approved until they have read it again',
  SLOW,
  async () => {
    const { open } = await openOffice();
    const oleg = open(OLEG);
    const { data } = await oleg.backend.getEntry(PATH);
    await oleg.save((data ?? '').replace('Дворовая мастерская', 'Дворовая мастерская 1'));
    const chief = open(CHIEF);
    const read = () => chief.review.unpublishedEntryDataFile('practices', SLUG, PATH, '');
    const approve = () => chief.review.updateUnpublishedEntryStatus('practices', SLUG, 'pending_publish');
    await read();
    await oleg.save((data ?? '').replace('Дворовая мастерская', 'Дворовая мастерская 2'));

    await expect(approve()).rejects.toThrow(/прочитайте черновик ещё раз/);
    await expect(chief.review.deleteUnpublishedEntry('practices', SLUG)).rejects.toThrow(/прочитайте/);
    await read();
    await approve();
    expect(chief.lines.at(-1)).toMatch(/^Запись готова к публикации/);
  },
);

it('An entry without a draft opens as it is published', SLOW, async () => {
  const { review } = (await openOffice()).open(OLEG);
  await expect(review.unpublishedEntry({ collection: 'practices', slug: SLUG })).rejects.toMatchObject({
    name: 'EDITORIAL_WORKFLOW_ERROR',
    notUnderEditorialWorkflow: true,
  });
});

it('A municipal editor may not publish, and Decap shows no way to', async () => {
  const office = await openOffice();
  expect(await office.open(OLEG).backend.authenticate()).toMatchObject({ useOpenAuthoring: true });
  expect(await office.open(CHIEF).backend.authenticate()).toMatchObject({ useOpenAuthoring: false });
});

it('A draft’s page is built only when the editor asks for it, and waited for', async () => {
  const answers = ['pending', 'pending', 'success'];
  const asked: string[] = [];
  const lines: string[] = [];
  let isWanted = false;
  const { getDeployPreview } = reviewActions({
    send: async (action) => {
      asked.push(action);
      return { url: 'https://nastavnik.example/admin/drafts/1/', status: answers.shift() };
    },
    seen: new Map(),
    drafts: new Map(),
    onPublished: () => {},
    say: (words) => void lines.push(words),
    wantsPage: () => isWanted,
    pause: async () => {},
  });
  expect(await getDeployPreview('practices', SLUG)).toMatchObject({ status: 'pending' });
  expect(asked).toEqual([]);
  isWanted = true;
  expect(await getDeployPreview('practices', SLUG)).toMatchObject({ status: 'success' });
  expect(asked).toHaveLength(3);
  expect(lines.at(-1)).toBe('Страница черновика готова: ссылка на неё вверху.');
});
