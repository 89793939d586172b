import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line } from './fields/text.ts';

/** What the programme counts, and how much of it was planned; a plan is never shown as a result. */
export const indicators = collection({
  name: 'indicators',
  group: 'documents',
  place: { folder: 'indicators' },
  format: 'json',
  label: 'Показатели',
  labelSingular: 'Показатель',
  description: 'Что считают в программе и сколько запланировали. Сделанное пишут в итогах территорий.',
  page: 'achievements/',
  schema: () =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Что считаем', hint: 'Например: События для пар' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      isAboutPeople: z.boolean().default(false).meta({
        label: 'Это число людей или пар',
        hint: 'Тогда числа от 1 до 4 скрыты вместе с теми, по которым их можно вычислить.',
      }),
      isTrainedMentors: z.boolean().default(false).meta({
        label: 'Это число обученных наставников',
        hint: 'Территории, где они есть, можно будет найти на карте.',
      }),
      isCountOfPlaces: z.boolean().default(false).meta({
        label: 'Считается само: территории, приславшие итоги',
      }),
      plan: list(
        z.strictObject({
          period: line(4, 60).meta({ label: 'Срок', hint: 'Например: 2020–2022 годы' }),
          isWholeProgramme: z.boolean().default(false).meta({
            label: 'План всей программы',
            hint: 'С ним рядом покажем сделанное.',
          }),
          value: z.int().min(1).meta({ label: 'Число' }),
          isMinimum: z.boolean().default(false).meta({ label: 'Не менее' }),
          isAbout: z.boolean().default(false).meta({ label: 'Около' }),
          isPerMunicipality: z.boolean().default(false).meta({ label: 'На каждой территории' }),
        }),
      ).meta({ label: 'План', singular: 'срок', summary: '{{fields.period}}: {{fields.value}}' }),
      source: line(5, 200).meta({ label: 'Откуда план' }),
      sourceDate: line(4, 40).meta({
        label: 'Дата источника',
        hint: 'Как в документе: «2020 год» или «21 мая 2024 года».',
      }),
    }),
});

export type Indicator = Entry<typeof indicators>;
