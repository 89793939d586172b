import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { line } from './fields/text.ts';

export const DUTY_RHYTHMS = {
  'two-weeks': 'раз в две недели',
  month: 'раз в месяц',
  quarter: 'раз в квартал',
  'half-year': 'раз в полгода',
  year: 'раз в год',
} as const;

/** Not every month has the 29th, so what repeats by months would be lost in some. */
const LAST_SAFE_DAY = 28;

const dates = () =>
  z
    .strictObject({
      starts: day().meta({ label: 'Первый раз', hint: 'Документ дня не назвал? Выберите удобный.' }),
      ends: day().optional().meta({ label: 'По какой день', hint: 'Если это не один день: весь январь.' }),
      rhythm: choice(DUTY_RHYTHMS).meta({ label: 'Как часто' }),
    })
    .refine(({ starts, rhythm }) => rhythm === 'two-weeks' || Number(starts.slice(-2)) <= LAST_SAFE_DAY, {
      error: 'Нужен день не позже 28-го: в других месяцах его может не быть',
      path: ['starts'],
    })
    .refine(({ starts, ends }) => ends === undefined || ends >= starts, {
      error: 'Конец раньше начала',
      path: ['ends'],
    });

/** Who reports what to whom and when; the filled reports themselves never come to the site. */
export const duties = collection({
  name: 'duties',
  group: 'documents',
  place: { folder: 'duties' },
  format: 'json',
  label: 'Календарь отчётности',
  labelSingular: 'Отчёт',
  description: 'Кто, что, кому и когда сдаёт. Сами отчёты на сайт не выкладывают.',
  page: 'achievements/calendar/',
  schema: () =>
    z.strictObject({
      title: line(3, 120).meta({ label: 'Что сдают' }),
      role: line(3, 60).meta({
        label: 'Кто сдаёт',
        hint: 'Пишите одинаково: по этому слову отчёты собраны вместе.',
      }),
      file: z
        .string()
        .regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'Нужны латинские буквы и дефис' })
        .meta({
          label: 'Имя файла календаря',
          hint: 'Латиницей, одно на роль: mentor. Если у роли есть страница, то как её адрес.',
        }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      when: line(3, 80).meta({ label: 'Когда', hint: 'Например: раз в две недели' }),
      dates: dates().optional().meta({
        label: 'Дни для календаря',
        hint: 'Пусто, если срок зависит от события: заседания или начала программы.',
        collapsed: true,
      }),
      recipient: line(3, 120).optional().meta({ label: 'Кому' }),
      source: line(5, 200).meta({ label: 'Источник' }),
    }),
});

export type Duty = Entry<typeof duties>;
export type DutyRhythm = keyof typeof DUTY_RHYTHMS;
