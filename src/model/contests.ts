import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { contestResults } from './contest-results.ts';
import { LEVELS } from './event-words.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';
import { namesInFull } from './names-in-full.ts';
import { namesSomeone } from './names-someone.ts';

/** Contests and awards, with the archive of their results. Pupils who win are never named. */
export const contests = collection({
  name: 'contests',
  group: 'events',
  place: { folder: 'contests', isByMunicipality: true },
  format: 'md',
  label: 'Конкурсы',
  labelSingular: 'Конкурс',
  description:
    'Положение, номинации, сроки, жюри и итоги по годам. Школьников-победителей по имени не называют.',
  body: { label: 'Подробнее' },
  page: 'contests/{{slug}}/',
  takenSlugs: ['archive'],
  schema: () =>
    z
      .strictObject({
        title: line(5, 110).meta({ label: 'Название' }),
        summary: paragraph(20, 400).meta({ label: 'Коротко', hint: 'О чём конкурс и для кого, две фразы.' }),
        level: choice(LEVELS).meta({ label: 'Уровень' }),
        municipality: municipality(),
        when: line(5, 100).meta({ label: 'Когда проходит', hint: 'Например: каждый год, октябрь — декабрь' }),
        organiser: line(3, 200).meta({ label: 'Кто проводит' }),
        isForPupils: z
          .boolean()
          .default(false)
          .meta({ label: 'Участвуют школьники', hint: 'Тогда среди победителей не может быть имён.' }),
        whoCan: list(line(3, 300)).meta({ label: 'Кто может участвовать', singular: 'строку' }),
        nominations: list(
          z.strictObject({
            title: line(3, 120).meta({ label: 'Номинация' }),
            about: line(5, 300).optional().meta({ label: 'За что дают' }),
          }),
        ).meta({ label: 'Номинации', singular: 'номинацию', summary: '{{fields.title}}' }),
        stages: list(
          z.strictObject({
            title: line(3, 100).meta({ label: 'Этап' }),
            text: paragraph(5, 400).meta({ label: 'Что происходит' }),
            starts: day().optional().meta({ label: 'С какого дня' }),
            ends: day().optional().meta({ label: 'По какой день' }),
            words: line(3, 80)
              .optional()
              .meta({ label: 'Срок словами', hint: 'Пока дни не назначены: «в октябре».' }),
          }),
        ).meta({ label: 'Этапы', singular: 'этап', summary: '{{fields.title}}' }),
        jury: list(
          line(3, 160).refine((post) => !namesSomeone(post), {
            error: 'Членов жюри называют по должности, без имён',
          }),
        ).meta({ label: 'Жюри', singular: 'строку', hint: 'Только должности и организации, без имён.' }),
        howToEnter: paragraph(10, 600).optional().meta({ label: 'Как подать заявку' }),
        regulation: z
          .strictObject({
            title: line(5, 200).meta({ label: 'Название документа' }),
            day: day().optional().meta({ label: 'Дата документа' }),
            note: line(5, 200).optional().meta({ label: 'Пояснение', hint: 'Например: кто его готовит' }),
          })
          .optional()
          .meta({ label: 'Положение о конкурсе', collapsed: false }),
        results: contestResults(),
        source: line(5, 200).optional().meta({ label: 'Источник' }),
        confirmedAt: confirmedAt(),
        example: example(),
      })
      .refine(
        ({ isForPupils, results }) =>
          !isForPupils || results.every(({ winners }) => winners.every(({ who }) => who !== 'person')),
        {
          path: ['results'],
          error:
            'В конкурсе школьников победителей по имени не называют: пишите «команда», «центр» или «пара»',
        },
      )
      .refine(
        ({ isForPupils, results }) =>
          !isForPupils || !results.some(({ summary = '' }) => namesInFull(summary)),
        {
          path: ['results'],
          error: 'В итогах конкурса школьников имён с фамилиями нет: напишите, сколько было работ и откуда',
        },
      ),
});

export type Contest = Entry<typeof contests>;
