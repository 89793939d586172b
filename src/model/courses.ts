import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { EVENT_KINDS } from './event-words.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

const lines = () => list(line(3, 200));
const parts = () =>
  list(
    z.strictObject({
      title: line(3, 100).meta({ label: 'Заголовок' }),
      text: paragraph(5, 400).meta({ label: 'Текст' }),
    }),
  );

/** What one may learn and where: schools, courses, marathons. The days themselves are events. */
export const courses = collection({
  name: 'courses',
  group: 'practices',
  place: { folder: 'courses' },
  format: 'md',
  label: 'Обучение',
  labelSingular: 'Курс',
  description: 'Школы и курсы. Дни занятий пишите в «Мероприятия»: сюда они попадут сами.',
  body: { label: 'Подробнее', hint: 'Необязательный текст после таблички.' },
  page: 'training/{{slug}}/',
  takenSlugs: ['minimum'],
  schema: () =>
    z.strictObject({
      title: line(5, 100).meta({ label: 'Название' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      summary: paragraph(20, 240).meta({ label: 'Коротко', hint: 'Чему учат и зачем, две фразы.' }),
      forWhom: line(3, 160).meta({ label: 'Для кого', hint: 'Например: наставники после собеседования' }),
      when: line(3, 100).meta({ label: 'Когда', hint: 'Например: каждый год в ноябре' }),
      length: line(2, 60).optional().meta({ label: 'Сколько времени', hint: 'Например: 8 часов' }),
      holder: line(3, 120).meta({ label: 'Кто проводит', hint: 'Организация, без имён.' }),
      about: lines().meta({ label: 'О чём речь', singular: 'строку' }),
      tracks: parts().meta({ label: 'Направления', singular: 'направление', summary: '{{fields.title}}' }),
      steps: parts().meta({ label: 'По шагам', singular: 'шаг', summary: '{{fields.title}}' }),
      signUp: paragraph(10, 400).meta({ label: 'Как записаться', hint: 'Куда написать или позвонить.' }),
      takesSignUps: z.boolean().default(false).meta({
        label: 'Запись через сайт',
        hint: 'Тогда под курсом встанет кнопка «Записаться».',
      }),
      link: z
        .strictObject({ label: line(3, 60).meta({ label: 'Надпись' }), path: path() })
        .optional()
        .meta({ label: 'Кнопка', collapsed: true }),
      awaited: list(
        z.strictObject({
          title: line(3, 160).meta({ label: 'Документ' }),
          note: line(3, 240).meta({ label: 'От кого ждём' }),
          path: path().optional(),
        }),
      ).meta({ label: 'Документы, которых ждём', singular: 'документ', summary: '{{fields.title}}' }),
      eventKind: choice(EVENT_KINDS)
        .optional()
        .meta({ label: 'Вид мероприятий', hint: 'Ближайшие события этого вида встанут под курсом.' }),
      events: list(reference('events')).meta({ label: 'Ежегодные события', singular: 'событие' }),
      source: line(5, 240).meta({ label: 'Источник' }),
    }),
});

export type Course = Entry<typeof courses>;
