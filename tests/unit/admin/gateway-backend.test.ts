import { parse } from 'node:path';
import { expect, it } from 'vitest';
import { gatewayBackend } from '../../../src/admin/gateway-backend.ts';
import { createPictureSender } from '../../../src/admin/photos/send-pictures.ts';
import { Refusal } from '../../../src/admin/refusal.ts';
import type { Requests } from '../../../src/admin/requests.ts';
import { CHIEF, type OpenDesk, openDesk } from '../editorial/desk.ts';

const SITE = 'content/region/site.json';

/** One tab of the editor's browser, over a real gateway. */
function openTab(desk: OpenDesk) {
  const requests: Pick<Requests, 'send' | 'logOut'> = {
    logOut: async () => {},
    send: async (action, params) => {
      const { status, body } = await desk.act(action, params);
      if (status !== 200) throw new Refusal(body.error ?? '', status);
      return body;
    },
  };
  let changes = 0;
  const lines: string[] = [];
  const Backend = gatewayBackend({
    editor: CHIEF,
    mode: 'simple',
    requests,
    pictures: createPictureSender({ send: requests.send, say: () => {}, pause: async () => {} }),
    say: (words) => lines.push(words),
    leave: () => {},
    wantsPage: () => false,
    pause: async () => {},
    onPublished: () => {
      changes += 1;
    },
  });
  const backend = new Backend({ media_folder: 'content' });
  const save = (raw: string, path = SITE) =>
    backend.persistEntry(
      { dataFiles: [{ path, slug: parse(path).name, raw }], assets: [] },
      { commitMessage: 'Правка' },
    );
  return { backend, save, lines, changes: () => changes };
}

/** Every step starts git some times; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

it('Decap opens, saves and saves again; a second tab is told that it is late', SLOW, async () => {
  const desk = await openDesk();
  const [mine, other] = [openTab(desk), openTab(desk)];
  const [entry] = await mine.backend.entriesByFiles([{ path: SITE, label: 'О сайте' }]);
  await other.backend.getEntry(SITE);
  const text = entry?.data ?? '';

  await mine.save(text.replace('Моя территория', 'Моя земля'));
  await mine.save(text.replace('Моя территория', 'Наша земля'));
  await expect(other.save(text)).rejects.toThrow(/эту запись изменили/);
  expect(other.lines.at(-1)).toMatch(/^Не сохранено\. Пока вы писали, эту запись изменили/);

  expect((await mine.backend.getEntry(SITE)).data).toContain('Наша земля');
  expect(desk.published).toHaveLength(2);
  expect([mine.changes(), other.changes()]).toEqual([2, 0]);
});

it('A list read for a relation does not make an open entry look fresh', SLOW, async () => {
  const role = 'content/roles/curator.md';
  const desk = await openDesk();
  const [mine, other] = [openTab(desk), openTab(desk)];
  const { data } = await mine.backend.getEntry(role);
  const text = data ?? '';
  await other.backend.entriesByFolder('content/roles', 'md', 2);
  await other.save(`${text}\nПравка другого окна.\n`, role);

  await mine.backend.entriesByFolder('content/roles', 'md', 2);
  await expect(mine.save(`${text}\nМоя правка.\n`, role)).rejects.toThrow(/эту запись изменили/);

  await mine.backend.getEntry(role);
  await mine.save(text, role);
  expect((await other.backend.getEntry(role)).data).toBe(text);
});

it('A refusal reads as its words alone, the way Decap prints errors', () => {
  expect(String(new Refusal('Запись изменили.', 409))).toBe('Запись изменили.');
});
