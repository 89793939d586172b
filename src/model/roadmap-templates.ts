import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';
import { POINT_KINDS } from './roadmaps.ts';

const TERM_HINT =
  'Неделя от начала: +1. Неделя с конца: -1 (последняя). Или месяц: 09. Оба края пишут одним способом.';

const mark = () =>
  z.string().regex(/^(?:[+-][1-9]\d?|0[1-9]|1[0-2])$/, {
    error: 'Нужна неделя от начала (+1), неделя с конца (-1) или месяц (09)',
  });

const isMonth = (mark: string) => /^\d/.test(mark);

const point = () =>
  z
    .strictObject({
      title: paragraph(10, 200).meta({ label: 'Что сделать', hint: 'Одна фраза простыми словами.' }),
      makes: line(3, 120).meta({ label: 'Что получится', hint: 'Например: подписанные согласия' }),
      kind: choice(POINT_KINDS).meta({ label: 'О чём' }),
      from: mark().meta({ label: 'С какого времени', hint: TERM_HINT }),
      to: mark().meta({ label: 'По какое время', hint: TERM_HINT }),
      responsible: z.array(reference('roles')).min(1).meta({ label: 'Кто отвечает', singular: 'роль' }),
    })
    .refine(({ from, to }) => isMonth(from) === isMonth(to), {
      error: 'Оба края пишут одним способом: неделями или месяцами',
      path: ['to'],
    });

/** Road maps to make one's own from: their terms count from a start, within a school year. */
export const roadmapTemplates = collection({
  name: 'roadmap-templates',
  group: 'documents',
  place: { folder: 'roadmap-templates' },
  format: 'json',
  label: 'Образцы дорожных карт',
  labelSingular: 'Образец дорожной карты',
  description: 'Для школы, колледжа и муниципалитета. По ним собирают карту со своими датами.',
  page: 'roadmaps/{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(5, 100).meta({ label: 'Название' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      lead: paragraph(20, 400).meta({ label: 'Первые слова' }),
      description: line(20, 200).meta({ label: 'Для поисковиков' }),
      terms: paragraph(10, 300).meta({ label: 'О сроках', hint: 'Откуда они взяты и насколько строги.' }),
      organisations: z.array(line(3, 60)).min(1).meta({
        label: 'Кому подходит',
        singular: 'строку',
        hint: 'Виды организаций: «Школа». Это слово встанет в карту вместо слова «Организация».',
      }),
      stages: z
        .array(
          z.strictObject({
            title: line(3, 100).meta({ label: 'Название' }),
            points: z
              .array(point())
              .min(1)
              .meta({ label: 'Дела', singular: 'дело', summary: '{{fields.title}}' }),
          }),
        )
        .min(1)
        .meta({ label: 'Этапы', singular: 'этап', summary: '{{fields.title}}' }),
      links: list(z.strictObject({ label: line(3, 80).meta({ label: 'Надпись' }), path: path() })).meta({
        label: 'Что пригодится',
        singular: 'ссылку',
        summary: '{{fields.label}}',
      }),
      source: line(5, 300).meta({ label: 'Источник' }),
    }),
});

export type RoadmapTemplate = Entry<typeof roadmapTemplates>;
export type TemplatePoint = RoadmapTemplate['stages'][number]['points'][number];
