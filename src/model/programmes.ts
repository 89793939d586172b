import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

export const PROGRAMME_STATUSES = {
  current: 'Идёт',
  planned: 'Готовится',
  finished: 'Завершена',
} as const;

export const PROGRAMME_FORMATS = {
  live: 'очно',
  remote: 'дистанционно',
  both: 'очно и дистанционно',
} as const;

/** The register of mentoring programmes that organisations run; never of those who take part. */
export const programmes = collection({
  name: 'programmes',
  group: 'territory',
  place: { folder: 'programmes', isByMunicipality: true },
  format: 'json',
  label: 'Программы наставничества',
  labelSingular: 'Программа',
  description: 'Реестр программ по организациям. Без имён наставников, кураторов и подростков.',
  schema: () =>
    z.strictObject({
      title: line(3, 120).meta({ label: 'Название', hint: 'Например: Первый шаг в профессию' }),
      municipality: municipality(),
      organisation: line(3, 160).meta({
        label: 'Кто ведёт',
        hint: 'Организация, без фамилий. Например: Колледж ремёсел',
      }),
      summary: paragraph(20, 240).meta({
        label: 'О чём',
        hint: 'Одна-две фразы: что делают пары.',
      }),
      forms: z
        .array(reference('mentoring-forms'))
        .min(1)
        .max(3)
        .meta({ label: 'Формы наставничества', singular: 'форму' }),
      direction: reference('directions').meta({ label: 'Направление' }),
      forWhom: line(3, 120).meta({
        label: 'Для кого',
        hint: 'Возраст и группа словами: «подростки 14–17 лет». Не пишите «на учёте».',
      }),
      format: choice(PROGRAMME_FORMATS).meta({ label: 'Как встречаются' }),
      year: z.int().min(2020).max(2100).meta({ label: 'С какого года', hint: 'Например: 2026' }),
      status: choice(PROGRAMME_STATUSES).meta({ label: 'Состояние' }),
      source: line(5, 200).meta({
        label: 'Откуда сведения',
        hint: 'Например: программу утвердил директор колледжа 1 сентября 2026 года',
      }),
      confirmedAt: confirmedAt(),
      example: example(),
    }),
});

export type Programme = Entry<typeof programmes>;
