import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line, paragraph } from './fields/text.ts';

/** What pairs and centres do together: five directions that practices and events are sorted by. */
export const directions = collection({
  name: 'directions',
  group: 'practices',
  place: { folder: 'directions' },
  format: 'json',
  label: 'Направления дел',
  labelSingular: 'Направление',
  description: 'По ним посетители выбирают практики и события.',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(3, 60).meta({ label: 'Название' }),
      order: z.int().min(1).meta({ label: 'Место в списке' }),
      summary: paragraph(10, 300).meta({ label: 'О чём' }),
      formats: list(line(3, 60)).meta({ label: 'Как проходит', singular: 'строку' }),
    }),
});

export type Direction = Entry<typeof directions>;
