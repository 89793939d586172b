import { expect, it } from 'vitest';
import { createPictureSender } from '../../../src/admin/photos/send-pictures.ts';
import { Refusal } from '../../../src/admin/refusal.ts';
import { saveEntry } from '../../../src/admin/save-entry.ts';

const GATEWAY = `/api/editorial/blob/${'a'.repeat(40)}.jpg?path=x`;

function picture(name: string, url = `blob:${name}`) {
  return { path: `content/albums/ishim/${name}`, url, toBase64: async () => btoa(name) };
}

/** A gateway that numbers pictures as they come, and an editor's window that talks to it. */
function openWindow(refusal: (name: string, attempt: number) => Refusal | undefined = () => undefined) {
  const taken: string[] = [];
  const lines: string[] = [];
  const saves: unknown[] = [];
  let attempts = 0;
  const send = async (action: string, params: object) => {
    const { name } = params as { name: string };
    attempts += 1;
    const refused = refusal(action === 'keepPicture' ? name : action, attempts);
    if (refused) throw refused;
    if (action === 'persistEntry') {
      saves.push(Reflect.get(params, 'assets'));
      return { ids: {} };
    }
    taken.push(name);
    return { id: `id-${taken.length}` };
  };
  const pictures = createPictureSender({ send, say: (words) => lines.push(words), pause: async () => {} });
  const save = (raw: string, assets: ReturnType<typeof picture>[]) => {
    const files = [{ path: 'content/albums/ishim/a.json', slug: 'ishim/a', raw, baseId: null }];
    return saveEntry({ send, pictures }, { files, assets, options: {} });
  };
  return { pictures, save, taken, lines, saves };
}

it('Pictures go one by one with a line that tells how far it is, and a second save sends none again', async () => {
  const { pictures, taken, lines } = openWindow();
  const album = [picture('1.jpg'), picture('2.jpg'), picture('staryy.jpg', GATEWAY)];
  const sent = await pictures.sendAll(album);
  expect(sent.map(({ id }) => id)).toEqual(['id-1', 'id-2', 'a'.repeat(40)]);
  expect(lines).toEqual(['Отправляем снимок 1 из 2…', 'Отправляем снимок 2 из 2…']);
  expect(await pictures.sendAll(album)).toEqual(sent);
  expect(taken).toEqual(['1.jpg', '2.jpg']);
});

it('A photo of an album is sent as soon as it is chosen, and the save only names it', async () => {
  const { pictures, taken } = openWindow();
  await pictures.sendAhead(new File(['снимок'], 'albom-k3f9x2.jpg'));
  expect(await pictures.sendAll([picture('albom-k3f9x2.jpg')])).toEqual([
    { path: 'content/albums/ishim/albom-k3f9x2.jpg', id: 'id-1' },
  ]);
  expect(taken).toEqual(['albom-k3f9x2.jpg']);
});

it('A dropped connection is waited for, and the sending goes on with the same picture', async () => {
  let isDown = true;
  const { pictures, taken, lines } = openWindow((name, attempt) => {
    isDown = name === '2.jpg' && attempt < 5;
    return isDown ? new Refusal('Нет связи с сервером.', attempt % 2 ? 0 : 502) : undefined;
  });
  await pictures.sendAll([picture('1.jpg'), picture('2.jpg'), picture('3.jpg')]);
  expect(taken).toEqual(['1.jpg', '2.jpg', '3.jpg']);
  expect(lines).toContain('Связь прервалась. Подождите: отправка продолжится с этого же снимка.');
});

it('A connection that stays away is told with how many have gone; the next save begins there', async () => {
  let isDown = true;
  const { pictures, taken } = openWindow((name) =>
    isDown && name === '2.jpg' ? new Refusal('Нет связи с сервером.', 0) : undefined,
  );
  const album = [picture('1.jpg'), picture('2.jpg')];
  await expect(pictures.sendAll(album)).rejects.toThrow(/Отправлено снимков: 1 из 2\..+сохраните ещё раз/);
  // Chosen without a connection, a photo waits in the album for the save.
  await pictures.sendAhead(new File(['снимок'], '2.jpg'));
  isDown = false;
  await pictures.sendAll(album);
  expect(taken).toEqual(['1.jpg', '2.jpg']);
});

it('A refusal names the picture and keeps the others', async () => {
  const { pictures, taken } = openWindow((name) =>
    name === '2.jpg' ? new Refusal('Картинка больше 15 МБ.', 413) : undefined,
  );
  const album = [picture('1.jpg'), picture('2.jpg'), picture('3.jpg')];
  await expect(pictures.sendAll(album)).rejects.toThrow(
    'Сервер не взял снимки. «2.jpg»: Картинка больше 15 МБ. Уберите или замените их',
  );
  await expect(pictures.sendAhead(new File(['снимок'], '2.jpg'))).rejects.toThrow('15 МБ');
  await pictures.sendAll([picture('1.jpg'), picture('3.jpg')]);
  expect(taken).toEqual(['1.jpg', '3.jpg']);
});

it('A picture that was chosen and taken out again does not leave the browser', async () => {
  const { save, saves, taken } = openWindow();
  await save('photos: 1.jpg', [picture('1.jpg'), picture('lishniy.jpg')]);
  expect(taken).toEqual(['1.jpg']);
  expect(saves).toEqual([[{ path: 'content/albums/ishim/1.jpg', id: 'id-1' }]]);
});

it('Pictures that waited for more than a day are sent anew with the save', async () => {
  let isGone = true;
  const { save, saves, taken } = openWindow((action) => {
    if (action !== 'persistEntry' || !isGone) return undefined;
    isGone = false;
    return new Refusal('Картинки «1.jpg» на сервере уже нет.', 410);
  });
  await save('photos: 1.jpg', [picture('1.jpg')]);
  expect(taken).toEqual(['1.jpg', '1.jpg']);
  expect(saves).toEqual([[{ path: 'content/albums/ishim/1.jpg', id: 'id-2' }]]);
});
