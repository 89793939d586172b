import { expect, it } from 'vitest';
import { addPictures, type Progress } from '../../../src/admin/photos/add-pictures.ts';
import { pictureName } from '../../../src/admin/photos/picture-name.ts';

const file = (name: string) => new File(['снимок'], name, { type: 'image/jpeg' });

function albumThatTakes(isTaken: (name: string) => boolean) {
  const taken: string[] = [];
  const progress: Progress[] = [];
  let count = 0;
  const add = (...files: File[]) =>
    addPictures({
      files,
      shrink: async (one) => {
        if (one.name.endsWith('.heic')) throw new Error('The source image could not be decoded');
        return one;
      },
      nameFor: () => {
        count += 1;
        return `albom-${count}`;
      },
      attach: async ({ name }) => {
        if (!isTaken(name)) throw new TypeError('Нет места');
        taken.push(name);
      },
      onProgress: (step) => progress.push(step),
    });
  return { add, taken, progress };
}

it('One photo that does not open stops no other, and is named with what to do', async () => {
  const album = albumThatTakes(() => true);
  const failed = await album.add(file('1.jpg'), file('Маша.heic'), file('3.jpg'));
  expect(album.taken).toEqual(['albom-1.jpg', 'albom-2.jpg']);
  expect(failed.map(({ file: { name }, words }) => `${name}: ${words}`)).toEqual([
    'Маша.heic: браузер не открыл этот файл. Сохраните снимок как JPEG и попробуйте снова.',
  ]);
  expect(album.progress.map(({ done, total, name }) => `${done + 1} из ${total}: ${name}`)).toEqual([
    '1 из 3: 1.jpg',
    '2 из 3: Маша.heic',
    '3 из 3: 3.jpg',
  ]);
});

it('What failed can be tried again by itself', async () => {
  let isFull = true;
  const album = albumThatTakes(() => !isFull);
  const failed = await album.add(file('1.jpg'));
  expect(failed.map(({ words }) => words)).toEqual(['TypeError: Нет места']);
  isFull = false;
  expect(await album.add(...failed.map((one) => one.file))).toEqual([]);
  expect(album.taken).toEqual(['albom-2.jpg']);
});

it('A photo is named after its album, and never as the file on the phone', () => {
  expect(pictureName('День открытой мастерской', 0.5)).toMatch(/^den-otkrytoy-masterskoy-[a-z0-9]{6}$/);
  expect(pictureName('', 0)).toBe('snimok-000000');
  expect(pictureName('Очень длинное название альбома, которое не помещается', 0.999)).toMatch(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  );
});
