import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { cover } from './fields/cover.ts';
import { day } from './fields/day.ts';
import { email } from './fields/email.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { phone } from './fields/phone.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** Groups that a programme is made for; never said of one teenager. */
const AUDIENCES = [
  'все подростки',
  'подростки в трудной жизненной ситуации',
  'подростки с ограниченными возможностями здоровья',
  'подростки из сёл и деревень',
  'дети-сироты',
  'одарённые подростки',
  'студенты',
  'молодые педагоги',
] as const;

/** What has worked somewhere, told as a case so that others can do the same. */
export const practices = collection({
  name: 'practices',
  group: 'practices',
  place: { folder: 'practices', isByMunicipality: true },
  format: 'md',
  label: 'Лучшие практики',
  labelSingular: 'Практика',
  description: 'Дела, которые получились, по одному образцу. Без имён и историй отдельных подростков.',
  body: { label: 'Подробнее', hint: 'Необязательный текст после образца.' },
  page: 'practices/{{slug}}/',
  takenSlugs: ['list', 'template'],
  schema: (kit) =>
    z.strictObject({
      title: line(5, 100).meta({
        label: 'Название',
        hint: 'Коротко и понятно. Например: Дворовая мастерская.',
      }),
      summary: paragraph(30, 240).meta({
        label: 'В двух словах',
        hint: 'Кто, что и с кем делает. Эти слова увидят в списке.',
      }),
      municipality: municipality(),
      organisation: line(3, 160).meta({
        label: 'Кто ведёт',
        hint: 'Организация, без фамилий. Например: районная библиотека.',
      }),
      forms: z
        .array(reference('mentoring-forms'))
        .min(1)
        .max(3)
        .meta({ label: 'Формы наставничества', singular: 'форму' }),
      directions: z
        .array(reference('directions'))
        .min(1)
        .max(3)
        .meta({ label: 'Направления', singular: 'направление' }),
      year: z.int().min(2000).max(2100).meta({ label: 'С какого года', hint: 'Например: 2024.' }),
      audience: z.array(z.enum(AUDIENCES)).min(1).meta({
        label: 'Кому подойдёт',
        hint: 'Группы, для которых задумана практика.',
        singular: 'группу',
      }),
      format: z.enum(['очно', 'дистанционно', 'очно и дистанционно']).meta({
        label: 'Как встречаются',
        hint: 'Очно, дистанционно или и так и так.',
      }),
      problem: paragraph(40, 600).meta({
        label: 'Какую задачу решали',
        hint: 'Что было не так до начала. Пишите о жизни, а не об отчётах.',
      }),
      forWhom: paragraph(20, 400).meta({
        label: 'Для кого',
        hint: 'Сколько людей участвует и как они приходят. Без имён и диагнозов.',
      }),
      steps: z
        .array(
          z.strictObject({
            title: line(3, 80).meta({ label: 'Шаг' }),
            text: paragraph(10, 400).meta({ label: 'Что делали' }),
            duration: line(2, 60)
              .optional()
              .meta({ label: 'Сколько времени', hint: 'Например: две недели.' }),
          }),
        )
        .min(2)
        .max(8)
        .meta({
          label: 'Шаги',
          hint: 'Что делали по порядку и сколько времени ушло на каждый шаг.',
          singular: 'шаг',
          summary: '{{fields.title}}',
        }),
      resources: z.array(line(3, 200)).min(1).max(10).meta({
        label: 'Что понадобилось',
        hint: 'Люди, место, вещи, деньги.',
        singular: 'строку',
      }),
      result: paragraph(30, 600).meta({
        label: 'Что получилось',
        hint: 'Что изменилось и для кого. Напишите и о том, что не вышло.',
      }),
      measures: list(
        z.strictObject({
          what: line(3, 120).meta({
            label: 'Что считали',
            hint: 'Например: пары, которые встречались полгода.',
          }),
          value: line(1, 80).meta({ label: 'Сколько', hint: 'Например: 9 из 12.' }),
          how: line(5, 200).meta({ label: 'Как узнали', hint: 'Например: по отчётам наставников.' }),
          source: line(3, 160).meta({ label: 'Источник', hint: 'Например: годовой отчёт центра.' }),
          asOf: day().meta({ label: 'На какую дату' }),
        }),
      ).meta({
        label: 'Результат в числах',
        hint: 'Что считали, сколько вышло, как узнали, из какого документа и на какую дату.',
        singular: 'число',
        summary: '{{fields.what}}: {{fields.value}}',
      }),
      howToRepeat: paragraph(40, 800).meta({
        label: 'Как повторить',
        hint: 'С чего начать другим и чего избегать.',
      }),
      repeatedIn: list(reference('municipalities')).meta({ label: 'Повторили в', singular: 'территорию' }),
      materials: list(
        z.strictObject({
          title: line(3, 160).meta({ label: 'Название' }),
          note: line(3, 300).optional().meta({ label: 'О чём и где взять' }),
        }),
      ).meta({
        label: 'Материалы',
        hint: 'Планы встреч, памятки, положения: что вы готовы дать другим.',
        singular: 'материал',
        summary: '{{fields.title}}',
      }),
      contact: z
        .strictObject({
          post: line(3, 120).meta({
            label: 'Должность',
            hint: 'Должность, без имени. Например: методист центра.',
          }),
          email: email().meta({ label: 'Рабочая почта' }),
          phone: phone().optional().meta({ label: 'Рабочий телефон' }),
        })
        .meta({
          label: 'К кому обратиться',
          hint: 'Должность, рабочая почта, рабочий телефон. Личные не нужны.',
        }),
      cover: cover(kit).optional().meta({ label: 'Снимок', collapsed: true }),
      confirmedAt: confirmedAt(),
      example: example(),
    }),
});

export type Practice = Entry<typeof practices>;
