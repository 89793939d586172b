import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { reference } from './fields/reference.ts';
import { line } from './fields/text.ts';

/** What was done in one municipality in one year. The year is the title, because files are named after titles. */
export const results = collection({
  name: 'results',
  group: 'territory',
  place: { folder: 'results', isByMunicipality: true },
  format: 'json',
  label: 'Итоги территорий',
  labelSingular: 'Итоги за год',
  description:
    'Сделанное за год на одной территории. Пишите точные числа: маленькие сайт скроет сам. Но исходные файлы видны всем, у кого есть доступ к хранилищу сайта.',
  page: 'achievements/',
  schema: () =>
    z.strictObject({
      title: z
        .string()
        .regex(/^20\d{2}$/, { error: 'Нужен год четырьмя цифрами, например 2026' })
        .meta({ label: 'Год', hint: 'Четыре цифры: 2026' }),
      municipality: reference('municipalities').meta({ label: 'Территория' }),
      values: list(
        z.strictObject({
          indicator: reference('indicators').meta({ label: 'Показатель' }),
          value: z.int().min(0).meta({ label: 'Сколько' }),
        }),
      ).meta({ label: 'Числа', singular: 'число', summary: '{{fields.indicator}}: {{fields.value}}' }),
      source: line(5, 200).meta({ label: 'Откуда числа', hint: 'Например: годовой отчёт координатора' }),
      asOf: day().meta({ label: 'На дату' }),
      example: example(),
    }),
});

export type Results = Entry<typeof results>;
