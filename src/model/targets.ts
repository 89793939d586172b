import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line } from './fields/text.ts';

/** What the programme set itself to do in a period; a plan is never shown as a result. */
export const targets = collection({
  name: 'targets',
  group: 'site',
  place: { file: 'region/targets.json' },
  format: 'json',
  label: 'Цели программы',
  labelSingular: 'Цели программы',
  description: 'Плановые числа с источником. Это план, а не итог: итоги публикуются отдельно.',
  schema: () =>
    z.strictObject({
      period: line(4, 40).meta({ label: 'За какой срок', hint: 'Например: 2020–2022 годы' }),
      source: line(5, 200).meta({ label: 'Откуда числа' }),
      rows: list(
        z.strictObject({
          value: z.int().min(0).meta({ label: 'Число' }),
          isMinimum: z.boolean().default(false).meta({ label: 'Не менее' }),
          text: line(3, 120).meta({ label: 'Чего', hint: 'Например: пар «наставник и подросток»' }),
        }),
      ).meta({ label: 'Цели', singular: 'цель', summary: '{{fields.value}} {{fields.text}}' }),
    }),
});

export type Targets = Entry<typeof targets>;
