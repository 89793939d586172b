import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { line, paragraph } from './fields/text.ts';

/** Whom to call in trouble: numbers that work for everyone and cost nothing. */
export const hotlines = collection({
  name: 'hotlines',
  group: 'people',
  place: { folder: 'hotlines' },
  format: 'json',
  label: 'Телефоны помощи',
  labelSingular: 'Телефон помощи',
  description: 'Номера для беды. Только проверенные и бесплатные: по ним позвонят в трудную минуту.',
  schema: () =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Название' }),
      number: z
        .string()
        .regex(/^\d[\d -]{1,17}\d$/, {
          error: 'Нужен номер из цифр, пробелов и дефисов, например 8-800-000-00-00',
        })
        .meta({ label: 'Номер', hint: 'Так, как его набирают.', isWorkContact: true }),
      text: paragraph(10, 300).meta({
        label: 'Для чего этот номер',
        hint: 'Без «ты» и «вы»: его прочтут все.',
      }),
      order: z.int().min(1).meta({ label: 'Место в списке' }),
    }),
});

export type Hotline = Entry<typeof hotlines>;
