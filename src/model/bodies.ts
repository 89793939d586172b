import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { day } from './fields/day.ts';
import { email } from './fields/email.ts';
import { phone } from './fields/phone.ts';
import { line, paragraph } from './fields/text.ts';

/** Official bodies of the system, by name of the body: no official is named. */
export const bodies = collection({
  name: 'bodies',
  group: 'people',
  place: { folder: 'bodies' },
  format: 'json',
  label: 'Официальные органы',
  labelSingular: 'Орган',
  description: 'Кто отвечает за систему в регионе. Людей не называем, только орган и его рабочие контакты.',
  schema: () =>
    z.strictObject({
      title: line(5, 200).meta({ label: 'Полное название' }),
      text: paragraph(10, 300).meta({ label: 'За что отвечает' }),
      address: line(5, 200).optional().meta({ label: 'Адрес для писем' }),
      phone: phone().optional().meta({ label: 'Рабочий телефон', hint: 'Только проверенный.' }),
      email: email().optional().meta({ label: 'Рабочая почта', hint: 'Только проверенная.' }),
      order: z.int().min(1).meta({ label: 'Место в списке' }),
      source: line(5, 200).meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
      asOf: day().meta({ label: 'Дата источника' }),
    }),
});

export type Body = Entry<typeof bodies>;
