import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

/** The three parts of the way, in its order; the values stand in addresses. */
export const PATH_PARTS = {
  before: 'До первой встречи вдвоём',
  meetings: 'Встречи пары',
  after: 'После программы',
} as const;

/** The way of a pair: one step an entry, from the mentor's application to a year after the end. */
export const pairPath = collection({
  name: 'pair-path',
  group: 'practices',
  place: { folder: 'pair-path' },
  format: 'json',
  label: 'Путь пары',
  labelSingular: 'Шаг пары',
  description: 'Шаги от отбора наставника до связи после программы. Заполненных бумаг здесь не бывает.',
  page: 'pair-path/',
  schema: () =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Шаг', hint: 'Например: Пробная встреча' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в пути' }),
      part: choice(PATH_PARTS).meta({ label: 'Часть пути' }),
      text: paragraph(20, 600).meta({ label: 'Что происходит', hint: 'Короткими фразами.' }),
      who: list(line(3, 120)).meta({ label: 'Кто участвует', singular: 'строку' }),
      papers: list(
        z.strictObject({
          title: line(3, 120).meta({ label: 'Бумага', hint: 'Название бланка, без чужих имён.' }),
          path: path().optional(),
        }),
      ).meta({ label: 'Какая бумага появляется', singular: 'бумагу', summary: '{{fields.title}}' }),
      duration: line(2, 80).optional().meta({ label: 'Сколько времени', hint: 'Например: 8 часов' }),
      advice: paragraph(10, 300).optional().meta({ label: 'Совет', hint: 'Что поможет на этом шаге.' }),
      source: line(5, 200).meta({ label: 'Источник' }),
    }),
});

export type PathStep = Entry<typeof pairPath>;
