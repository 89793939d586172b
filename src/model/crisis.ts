import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

const lines = () => list(line(3, 160));

/** What to do in trouble, a door for each who may come: a teenager, a mentor, a family. */
export const crisis = collection({
  name: 'crisis',
  group: 'site',
  place: { folder: 'crisis' },
  format: 'json',
  label: 'Если что-то случилось',
  labelSingular: 'Дверь',
  description: 'Первые шаги в беде. Самыми простыми словами: их читают в страхе и с телефона.',
  page: 'if-something-happened/',
  schema: () =>
    z.strictObject({
      title: line(3, 60).meta({ label: 'Кто пришёл', hint: 'Например: Я подросток' }),
      order: z.int().min(1).max(99).meta({ label: 'Место на странице' }),
      lead: paragraph(10, 240).meta({ label: 'Первые слова', hint: 'Одна-две фразы поддержки.' }),
      first: lines().meta({ label: 'Сначала', singular: 'шаг', hint: 'По порядку, по одной фразе.' }),
      cases: list(
        z.strictObject({
          title: line(3, 80).meta({ label: 'Что случилось' }),
          steps: lines().meta({ label: 'Что делать', singular: 'шаг' }),
        }),
      ).meta({ label: 'Бывает так', singular: 'случай', summary: '{{fields.title}}' }),
      tell: lines().meta({ label: 'Кому сказать', singular: 'строку' }),
      avoid: lines().meta({ label: 'Чего не делать', singular: 'строку' }),
      links: list(z.strictObject({ label: line(3, 60).meta({ label: 'Надпись' }), path: path() })).meta({
        label: 'Куда дальше',
        singular: 'ссылку',
        summary: '{{fields.label}}',
      }),
      source: line(5, 200).meta({ label: 'Источник' }),
    }),
});

export type CrisisDoor = Entry<typeof crisis>;
